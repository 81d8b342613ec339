import { podSecurity } from 'groundrule/pss'

// Host namespaces, host paths, privileged containers and the rest of what no application needs.
export default podSecurity({
  level: 'baseline',
  version: 'v1.37',
  owner: 'platform-security',
  enforcement: 'enforce',
})
