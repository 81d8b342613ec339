import { all, any, image, not, workloads } from 'groundrule'
import { containers, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    w.eachContainer((c) =>
      all(
        not(image(c.image).tag.equals('latest')),
        any(image(c.image).tag.exists(), image(c.image).digest.startsWith('sha256:')).because(
          'image needs a tag or a digest',
        ),
        image(c.image).tag.absentOr((tag) => tag.matches('^[\\w.-]+$')),
      ),
    ),
  objects: {
    fine: [containers({ image: 'a:1' }, { image: 'a.b:5000/a@sha256:1' }, { image: 'a:1@sha256:1' })],
    latest: [containers({ image: 'a:latest' }), 'app: image tag must not be "latest"'],
    neither: [containers({ image: 'a.b:5000/a' }), 'app: image needs a tag or a digest'],
    absent: [containers({}), 'app: image needs a tag or a digest'],
  },
})
