/** The minor versions of Kubernetes that groundrule compiles for. */
export const supported = { oldest: 30, newest: 37 } as const

/** What exists from which minor version on. */
export const since = {
  validatingAdmissionPolicy: 30,
  mutatingAdmissionPolicy: 36,
  staticManifests: 37,
  podResize: 33,
} as const

/** The minor number of `1.37` or `v1.37`; undefined for anything else. */
export function minorOf(version: string): number | undefined {
  const minor = /^v?1\.(0|[1-9]\d*)(?:\.\d+)?$/.exec(version)?.[1]
  return minor === undefined ? undefined : Number(minor)
}

/** The lowest of some versions, as `v1.37`. Throws where one is no version: they are validated before. */
export function lowest(versions: readonly string[]): string {
  const minors = versions.map((version) => {
    const minor = minorOf(version)
    if (minor === undefined) throw new Error(`not a Kubernetes version: ${version}`)
    return minor
  })
  return `v1.${Math.min(...minors)}`
}

/** Whether a version has what came with a minor version. */
export const has = (version: string, minor: number): boolean => (minorOf(version) ?? 0) >= minor
