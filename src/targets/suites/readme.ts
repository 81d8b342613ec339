import type { OutputFile } from '../target.ts'

/** `suites/README.md`: the commands that run what is there. */
export function readme(paths: readonly string[]): OutputFile {
  const has = (folder: string): boolean => paths.some((path) => path.startsWith(`suites/${folder}/`))
  const commands = [
    ...(has('kyverno') ? ['kyverno test suites/kyverno --require-tests --fail-only'] : []),
    ...(has('gatekeeper') ? ["gator verify 'suites/gatekeeper/...'"] : []),
    'kubectl apply --dry-run=server --recursive -f suites/manifests/<control>/pass',
  ]
  const sections = [
    '# Suites',
    `The examples of every control, to be judged by the engines' own command lines with the files that clusters apply. A
policy that is the same in several clusters is tested for the first of them. From the folder above this one:`,
    commands.map((command) => `    ${command}`).join('\n'),
    ...(has('kyverno')
      ? [
          `\`kyverno test\` also counts a row as passed that no policy looked at. None of these is; in CI, make sure of it:

    ! kyverno test suites/kyverno --require-tests -o json | grep '"REASON": "Excluded"'`,
        ]
      : []),
    `\`manifests/\` has them for any other tool: every file says in its head what it shows, and what is said of it.`,
  ]
  return { path: 'suites/README.md', content: `${sections.join('\n\n')}\n`, controls: [], objects: [] }
}
