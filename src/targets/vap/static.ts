import type { Cluster } from '../../compile/config-model.ts'
import { staticSuffix } from '../../compile/plan-names.ts'
import { policyFile, type WrittenPolicy } from '../policy-file.ts'
import type { OutputFile } from '../target.ts'
import { generatedFrom, toYaml, type YamlDocument } from '../yaml.ts'

/**
 * The same policies as files that the API server reads at start (Kubernetes >= 1.37): a baseline that survives the
 * deletion of every policy object. `manifests/` holds nothing but policies and bindings, since a file of another kind
 * stops the server's start; the admission configuration that names that folder stands beside it.
 * https://github.com/kubernetes/enhancements/issues/5793
 */
export function staticManifests(cluster: Cluster, written: readonly WrittenPolicy[]): readonly OutputFile[] {
  const folder = cluster.engines.find(({ name }) => name === 'vap')?.staticManifests
  if (folder === undefined || written.length === 0) return []
  const root = `clusters/${cluster.name}/vap-static`
  const files = written.map(({ policy, documents }) =>
    policyFile(`${root}/manifests`, { policy, documents: documents.map(renamed) }),
  )
  return [...files, admissionConfiguration(root, folder)]
}

type Named = { metadata: { name: string }; spec: { policyName?: string } }

function renamed(document: YamlDocument): YamlDocument {
  const object = document.object as unknown as Named
  const { policyName } = object.spec
  return {
    ...document,
    object: {
      ...document.object,
      metadata: { ...object.metadata, name: `${object.metadata.name}${staticSuffix}` },
      spec: { ...object.spec, ...(policyName !== undefined && { policyName: `${policyName}${staticSuffix}` }) },
    },
  }
}

function admissionConfiguration(root: string, folder: string): OutputFile {
  const object = {
    apiVersion: 'apiserver.config.k8s.io/v1',
    kind: 'AdmissionConfiguration',
    plugins: [
      {
        name: 'ValidatingAdmissionPolicy',
        configuration: {
          apiVersion: 'apiserver.config.k8s.io/v1',
          kind: 'ValidatingAdmissionPolicyConfiguration',
          staticManifestsDir: folder,
        },
      },
    ],
  }
  const header = `${generatedFrom(['groundrule.config.ts'])}\nMerge it into the file given to the API server by --admission-control-config-file, and copy manifests/ to ${folder}.`
  return {
    path: `${root}/admission-configuration.yaml`,
    content: toYaml([{ object }], header),
    controls: [],
    objects: [object],
  }
}
