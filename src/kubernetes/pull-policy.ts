const component = '[a-z0-9]+(?:(?:\\.|__?|-+)[a-z0-9]+)*'
const label = '[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*'

/** What stands before the first slash is a host only where it cannot be a part of the name. */
const host = String.raw`(?=[^/]*[.:A-Z]|localhost/)(?:${label}(?:\.${label})*|\[[\da-fA-F:]+\])(?::\d+)?`

/** Image references, https://github.com/distribution/reference */
const reference = new RegExp(
  String.raw`^(?:${host}/)?${component}(?:/${component})*(?::(?<tag>\w[\w.-]{0,127}))?(?<digest>@[\w.+-]+:[\da-fA-F]{32,})?$`,
)

/**
 * How an image is pulled where nobody says it: always by the tag `latest`, which is also that of an image without tag and
 * digest. What is no image reference is not pulled always.
 * https://kubernetes.io/docs/concepts/containers/images/#imagepullpolicy-defaulting
 */
export const pullPolicyOf = (image: unknown): string => {
  const groups = reference.exec(String(image ?? ''))?.groups
  const tag = groups && (groups.tag ?? (groups.digest ? undefined : 'latest'))
  return tag === 'latest' ? 'Always' : 'IfNotPresent'
}
