import { image, workloads } from 'groundrule'
import { containers, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) => w.eachContainer((c) => image(c.image).registry.oneOf(['docker.io', 'ghcr.io', 'localhost:5000'])),
  objects: {
    'Docker Hub': [containers({ image: 'nginx' }, { image: 'docker.io/nginx' }, { image: 'index.docker.io/nginx' })],
    others: [containers({ image: 'ghcr.io/a/b' }, { image: 'localhost:5000/a' })],
    wrong: [
      containers({ image: 'docker.io.evil.example/nginx' }, { image: 'localhost/a' }, { image: 'GHCR.io/a' }),
      'app: image registry must be one of "docker.io", "ghcr.io", "localhost:5000"',
      'c1: image registry must be one of "docker.io", "ghcr.io", "localhost:5000"',
      'c2: image registry must be one of "docker.io", "ghcr.io", "localhost:5000"',
    ],
  },
})
