/** A DNS label (RFC 1123), as names of namespaces, environments and controls have to be. */
export const isDnsLabel = (name: string): boolean => /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name)

/** A DNS subdomain (RFC 1123), as most objects' names have to be. */
export const isDnsSubdomain = (name: string): boolean =>
  name.length <= 253 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(name)

const isLabelName = (name: string): boolean => /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/.test(name)

/** A label's key: an optional DNS subdomain and a slash, then a name. */
export function isLabelKey(key: string): boolean {
  const [name, prefix, ...rest] = key.split('/').reverse()
  return (
    rest.length === 0 && name !== undefined && isLabelName(name) && (prefix === undefined || isDnsSubdomain(prefix))
  )
}

/** A label's value that is not empty. */
export const isLabelValue = isLabelName
