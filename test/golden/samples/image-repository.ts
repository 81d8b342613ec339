import { all, image, not, workloads } from 'groundrule'
import { containers, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    w.eachContainer((c) =>
      all(
        not(image(c.image).repository.oneOf(['library/nginx', 'shop/old'])),
        not(image(c.image).repository.equals('shop/api')),
      ),
    ),
  objects: {
    fine: [containers({ image: 'quay.io/nginx' }, { image: 'shop/new' }, {})],
    wrong: [
      containers(
        { image: 'nginx:1' },
        { image: 'a.b/shop/old@sha256:1' },
        { image: 'index.docker.io/nginx' },
        { image: 'shop/api:1' },
      ),
      'app: image repository must not be one of "library/nginx", "shop/old"',
      'c1: image repository must not be one of "library/nginx", "shop/old"',
      'c2: image repository must not be one of "library/nginx", "shop/old"',
      'c3: image repository must not be "shop/api"',
    ],
  },
})
