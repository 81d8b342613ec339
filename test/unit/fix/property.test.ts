import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixText } from '../../../src/check/fix-text.ts'
import { readManifests } from '../../../src/manifests/read.ts'
import { runs } from '../../property/settings.ts'
import { lineChanges, reference } from './judges.ts'
import { type Style, written } from './written.ts'

const judge = reference()

const some = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 })
const record = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc
    .tuple(fc.record(fields), fc.shuffledSubarray(Object.keys(fields), { minLength: Object.keys(fields).length }))
    .map(([values, order]) =>
      Object.fromEntries(order.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]]))),
    )
const flag = fc.boolean()
const names = fc.subarray(['CHOWN', 'NET_RAW', 'SYS_ADMIN', 'NET_BIND_SERVICE'])
const nullOr = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { freq: 6 })

const securityContext = nullOr(
  record({
    privileged: some(flag),
    allowPrivilegeEscalation: some(flag),
    readOnlyRootFilesystem: some(nullOr(flag)),
    runAsNonRoot: some(flag),
    procMount: some(fc.constantFrom('Default', 'Unmasked')),
    capabilities: some(
      nullOr(record({ add: some(nullOr(names)), drop: some(nullOr(fc.subarray(['ALL', 'KILL', 'MKNOD']))) })),
    ),
    seLinuxOptions: some(record({ user: some(fc.constant('u')), type: some(fc.constantFrom('container_t', 'spc_t')) })),
    appArmorProfile: some(record({ type: fc.constantFrom('Unconfined', 'RuntimeDefault') })),
  }),
)
const port = record({
  hostPort: some(fc.constantFrom(80, 443)),
  containerPort: fc.constantFrom(80, 8080),
  protocol: some(fc.constant('TCP')),
})
const container = record({
  name: fc.constantFrom('api', 'web', 'no'),
  image: fc.constant('registry.example.com/shop/api:2.4.1'),
  args: some(fc.subarray(['--port=80', 'yes', '# no comment'])),
  ports: some(nullOr(fc.array(port, { maxLength: 3 }))),
  livenessProbe: some(record({ httpGet: record({ host: some(fc.constant('other')), port: fc.constant(80) }) })),
  securityContext: some(securityContext),
})
const pod = record({
  hostNetwork: some(flag),
  hostPID: some(flag),
  automountServiceAccountToken: some(flag),
  securityContext: some(
    nullOr(record({ runAsNonRoot: some(flag), windowsOptions: some(record({ hostProcess: some(flag) })) })),
  ),
  initContainers: some(fc.array(container, { maxLength: 2 })),
  containers: fc.array(container, { minLength: 1, maxLength: 3 }),
})
const object = fc.oneof(
  pod.map((spec) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', namespace: 'shop' }, spec })),
  pod.map((spec) => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'd', labels: { a: 'yes' } },
    spec: { replicas: 2, template: { metadata: { labels: { app: 'x' } }, spec } },
  })),
)
const style: fc.Arbitrary<Style> = fc.record({
  form: fc.constantFrom('block', 'block', 'block', 'flow', 'json', 'compact'),
  step: fc.constantFrom(2, 4),
  dash: fc.constantFrom(0, 2),
  flowFrom: fc.integer({ min: 1, max: 24 }),
  comments: flag,
  newline: fc.constantFrom('\n', '\r\n'),
  lastNewline: flag,
  quoted: flag,
})

/** Words that a remedy of these pods may write or take away; `{}` and brackets come with what is empty. */
const touched =
  /hostNetwork|hostPID|automount|securityContext|runAsNonRoot|hostProcess|privileged|allowPriv|readOnly|procMount|capabilities|add|drop|ALL|CHOWN|NET_|SYS_ADMIN|seLinux|user|type|appArmor|hostPort|host\b/

describe('--fix, over random pods in several styles', () => {
  test('leaves nothing that it could fix, touches no other line, and finds nothing to do again', () => {
    fc.assert(
      fc.property(fc.array(object, { minLength: 1, maxLength: 2 }), style, (objects, how) => {
        const several = how.form === 'json' || how.form === 'compact' ? objects.slice(0, 1) : objects
        const separator = `${how.lastNewline ? '' : how.newline}---${how.newline}`
        const text = several.map((each) => written(each, how)).join(separator)
        const fixed = fixText('f.yaml', text, judge)
        expect(fixed.bug).toBeUndefined()
        expect(fixed.left.map(({ why }) => why)).toEqual([])
        const { manifests } = readManifests('f.yaml', fixed.text)
        expect(manifests.length).toBe(several.length)
        expect(manifests.flatMap((each) => judge.violations(each.object)).filter(({ remedy }) => remedy)).toEqual([])

        const again = fixText('f.yaml', fixed.text, judge)
        expect(again.text).toBe(fixed.text)
        expect(again.done).toEqual([])

        if (how.newline === '\r\n') expect(fixed.text.replaceAll('\r\n', '')).not.toContain('\n')
        // In braces, one line holds what is touched and what is not.
        const isInLines = how.form === 'json' || (how.form === 'block' && how.flowFrom > 12)
        if (!isInLines) return
        const changes = lineChanges(text, fixed.text)
        const untouched = changes
          .map((line) => line.slice(1).replace(/\r$/, ''))
          .filter((line) => !touched.test(line.replace(/#.*/, '')))
          // A comma, a bracket, or the line that took the place of a first key.
          .filter((line) => !/^[\s\]}[{,-]*$/.test(line) && !/containerPort|protocol|port\b/.test(line))
          .map((line) => line.trim().replace(/,$/, ''))
        const odd = untouched.filter((line) => untouched.filter((other) => other === line).length % 2 !== 0)
        expect({ odd, changes: odd.length > 0 ? changes : [] }).toEqual({ odd: [], changes: [] })
        const own = (of: string) => of.match(/# own \d+/g) ?? []
        expect(own(fixed.text)).toEqual(own(text))
      }),
      runs(300),
    )
  }, 60_000)
})
