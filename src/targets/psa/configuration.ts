import type { OutputFile } from '../target.ts'
import { toYaml } from '../yaml.ts'
import { modes, type PodSecurityContext } from './labels.ts'

/** The file that whoever runs the API server gives its PodSecurity plugin: the level of namespaces without labels. */
export function configurationFile({ cluster, plan, controls, header }: PodSecurityContext): OutputFile {
  const { levels, version } = plan.undeclared
  const object = {
    apiVersion: 'pod-security.admission.config.k8s.io/v1',
    kind: 'PodSecurityConfiguration',
    defaults: Object.fromEntries(
      modes.flatMap((mode) => [
        [mode, levels[mode]],
        [`${mode}-version`, version],
      ]),
    ),
    exemptions: { usernames: [], runtimeClasses: [], namespaces: cluster.systemNamespaces },
  }
  const head =
    'For an API server that you run yourself: plugin PodSecurity of the file behind --admission-control-config-file.'
  return {
    path: `clusters/${cluster.name}/psa/pod-security-configuration.yaml`,
    content: toYaml([{ object, comments: { '': head } }], header),
    controls: controls.map(({ id }) => id),
    objects: [object],
  }
}
