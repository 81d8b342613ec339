import { control, workloads } from 'groundrule'
import { capabilitiesRestricted } from 'groundrule/pss'

export default control({
  id: 'drop-all-capabilities',
  title: 'Containers must drop all capabilities',
  domain: 'workload-hardening',
  severity: 'medium',
  owner: 'platform-security',
  enforcement: { dev: 'enforce', test: 'enforce', acc: 'enforce-new', prod: 'warn' },
  rationale:
    'Capabilities are pieces of root, and the default set still lets a container forge packets and change file owners.',
  remediation:
    'Set securityContext.capabilities.drop to [ALL], and add NET_BIND_SERVICE only where the process listens below port 1024',
  caution:
    'A process that changes owners of files, switches users or binds a port below 1024 as another user than root fails where it does so.',
  appliesTo: workloads(),
  require: capabilitiesRestricted('v1.37'),
  examples: {
    pass: [
      {
        name: 'all dropped',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              securityContext: { capabilities: { drop: ['ALL'] } },
            },
          ],
        },
      },
      {
        name: 'all dropped, and low ports allowed',
        pod: {
          containers: [
            {
              name: 'proxy',
              image: 'registry.example.com/platform/proxy:1.9.0',
              securityContext: { capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } },
            },
          ],
        },
      },
      {
        name: 'a Windows pod, which has no capabilities',
        pod: { os: { name: 'windows' }, containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }] },
      },
    ],
    fail: [
      { name: 'nothing dropped', pod: { containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }] } },
      {
        name: 'some dropped by name',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              securityContext: { capabilities: { drop: ['NET_RAW'] } },
            },
          ],
        },
      },
      {
        name: 'one added back',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              securityContext: { capabilities: { drop: ['ALL'], add: ['NET_RAW'] } },
            },
          ],
        },
      },
      {
        name: 'forgotten on an init container',
        pod: {
          initContainers: [{ name: 'migrate', image: 'registry.example.com/shop/migrate:2.4.1' }],
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              securityContext: { capabilities: { drop: ['ALL'] } },
            },
          ],
        },
      },
      {
        name: 'forgotten on a debug container',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              securityContext: { capabilities: { drop: ['ALL'] } },
            },
          ],
          ephemeralContainers: [{ name: 'debug', image: 'registry.example.com/tools/shell:1.0.0' }],
        },
      },
    ],
  },
})
