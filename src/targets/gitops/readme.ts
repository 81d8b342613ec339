import type { Cluster } from '../../compile/config-model.ts'
import type { Plan } from '../../compile/plan-model.ts'
import type { OutputFile } from '../target.ts'
import { generatedFrom } from '../yaml.ts'
import { type Folder, inOrder } from './folders.ts'

type Baseline = Plan['baseline']

/** A cluster, and the folders that it applies. */
export interface Applied {
  readonly cluster: Cluster
  readonly folders: readonly Folder[]
}

/** `clusters/README.md`: what to apply and in which order, and how the repository's own CI keeps it fresh. */
export function readme(applied: readonly Applied[], baseline: Baseline): OutputFile {
  const { config } = baseline
  const path = config.gitops?.path ?? 'generated'
  const sections = [
    `<!-- ${generatedFrom(['groundrule.config.ts'])} -->`,
    '# What each cluster gets',
    table(applied),
    byHand(path, applied),
    ...(config.gitops?.tools ?? []).map((tool) => (tool === 'argocd' ? argo(path) : flux(path))),
    continuousIntegration(path),
    reviewers(path, baseline),
  ]
  return { path: 'clusters/README.md', content: `${sections.join('\n\n')}\n`, controls: [], objects: [] }
}

const code = (text: string): string => `\`${text}\``

function table(applied: readonly Applied[]): string {
  const rows = applied.map(({ cluster, folders }) => {
    const names = inOrder(folders).map(({ name }) => code(name))
    const { name, environment, kubernetes } = cluster
    return `| ${name} | ${environment} | ${kubernetes} | ${names.join(', ') || 'nothing'} |`
  })
  return ['| cluster | environment | Kubernetes | folders, in the order to apply |', '|---|---|---|---|', ...rows].join(
    '\n',
  )
}

function byHand(path: string, applied: readonly Applied[]): string {
  const [first] = applied.flatMap(({ cluster, folders }) =>
    inOrder(folders)
      .slice(0, 1)
      .map(({ name }) => `${cluster.name}/${name}`),
  )
  return `Each folder has a kustomization.yaml that lists what it applies:

    kubectl apply --server-side -k ${path}/clusters/${first ?? '<cluster>/<folder>'}

Engines (Kyverno, Gatekeeper) are installed before, by whoever runs the cluster. Gatekeeper's constraints can only be applied
once it has made their kinds from the templates.`
}

const argo = (path: string): string => `## Argo CD

    kubectl apply -n argocd -f ${path}/clusters/<cluster>/gitops/argocd

or let your app of apps have that folder. The cluster goes by the same name in Argo CD as here. The project permits the kinds
of the baseline and nothing else. Policies are pruned, namespaces never; deleting an Application deletes nothing. Leave out
\`psa-namespaces.yaml\` where the namespaces belong to other Applications.`

const flux = (path: string): string => `## Flux

    kubectl apply -f ${path}/clusters/<cluster>/gitops/flux

or list that folder in the kustomization of your Flux repository, and patch \`spec.secretRef\` into the GitRepository where it is
private. Needs Flux 2.5 or newer. Policies are pruned, namespaces never; deleting a Kustomization deletes nothing.`

const continuousIntegration = (path: string): string => `## Keep it fresh

Nobody edits \`${path}/\`: change \`baseline/\`, run \`npx groundrule compile\`, commit both. CI fails, and shows the difference,
where \`${path}/\` is not what \`baseline/\` compiles to. GitHub, \`.github/workflows/baseline.yml\`:

\`\`\`yaml
name: baseline
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  compile:
    runs-on: ubuntu-latest
    steps:
    - uses: actions/checkout@v4
    - uses: actions/setup-node@v4
      with:
        node-version: 22
    - run: npm ci
    - run: npx groundrule compile --check
\`\`\`

GitLab, \`.gitlab-ci.yml\`:

\`\`\`yaml
baseline:
  image: node:22
  script:
  - npm ci
  - npx groundrule compile --check
  rules:
  - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
\`\`\``

function reviewers(path: string, { config, controls }: Baseline): string {
  const teams = controls.flatMap(({ owner }) => config.owners[owner]?.githubTeam ?? [])
  const names = [...new Set(teams.map((team) => `@${team.replace(/^@/, '')}`))].sort().join(' ')
  return `Whoever may approve a change of the baseline approves what it becomes, in \`CODEOWNERS\`:

    /baseline/ ${names || '@example/platform-security'}
    /${path}/ ${names || '@example/platform-security'}`
}
