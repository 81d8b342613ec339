import { image, list, perEnvironment, workloads } from 'groundrule'
import { containers, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  config: {
    environments: ['dev', 'prod'],
    clusters: [
      {
        name: 'one',
        environment: 'prod',
        kubernetes: '1.30',
        engines: ['vap'],
        namespaces: { declared: { play: { environment: 'dev' } } },
      },
    ],
  },
  enforcement: { dev: 'warn', prod: 'enforce' },
  parameters: {
    registries: perEnvironment(list('string'), { dev: ['docker.io', 'quay.io'], prod: ['registry.example.com'] }),
  },
  require: (w, { registries }) => w.eachContainer((c) => image(c.image).registry.oneOf(registries)),
  objects: {
    fine: [containers({ image: 'registry.example.com/shop:1' })],
    'from Docker Hub': [containers({ image: 'nginx' }), 'app: image registry must be "registry.example.com"'],
  },
})
