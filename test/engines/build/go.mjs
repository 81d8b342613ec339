import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Settings of the user's that would change or break a build are put aside; those of proxies and caches are theirs. */
export const environment = {
  ...process.env,
  CGO_ENABLED: '0',
  GO111MODULE: 'on',
  GOFLAGS: '-mod=readonly',
  // A toolchain is never downloaded behind the user's back.
  GOTOOLCHAIN: 'local',
  GOWORK: 'off',
  // The compiler gives memory back less often: a first build takes a seventh less time.
  GOGC: process.env.GOGC ?? '400',
}
for (const name of ['GOOS', 'GOARCH', 'GOEXPERIMENT']) delete environment[name]

/** What is wrong with the Go that is installed, and what to do; undefined where it is fit for the module. */
export function checkGo(module) {
  const wanted = /^go (\d+)\.(\d+)/m.exec(readFileSync(join(module, 'go.mod'), 'utf8'))
  const [major, minor] = wanted.slice(1).map(Number)
  const instead = `Install Go ${major}.${minor} or newer and run npm run engines again; npm test needs no Go.`
  const { error, status, stdout, stderr } = spawnSync('go', ['env', 'GOVERSION'], {
    env: environment,
    encoding: 'utf8',
  })
  if (error?.code === 'ENOENT') {
    return `the engines are built with Go, and there is no \`go\` on the PATH. ${instead}`
  }
  if (error || status !== 0) return `\`go env GOVERSION\` failed: ${error?.message ?? stderr.trim()}. ${instead}`
  const found = /go(\d+)\.(\d+)/.exec(stdout)
  const fits = found && (Number(found[1]) > major || (Number(found[1]) === major && Number(found[2]) >= minor))
  return fits ? undefined : `${stdout.trim() || 'this Go'} is too old. ${instead}`
}

/** Answers what `go` prints; throws with what it said where it fails. */
export function go(module, args) {
  const { error, status, stdout, stderr } = spawnSync('go', args, { cwd: module, env: environment, encoding: 'utf8' })
  if (error || status !== 0) throw new Error(`go ${args.join(' ')}: ${error?.message ?? stderr.trim()}`)
  return stdout.trim()
}

/** Builds a package into the file `output`; `say` hears once a minute that it is still at it. */
export async function buildBinary({ module, package: path, flags }, output, say) {
  const ldflags = ['-s', '-w', ...flags].join(' ')
  // Without -buildvcs=false the judge would differ with every commit.
  const args = ['build', '-trimpath', '-buildvcs=false', `-ldflags=${ldflags}`, '-o', output, path]
  const child = spawn('go', args, { cwd: module, env: environment, stdio: ['ignore', 'inherit', 'pipe'] })
  const end = () => child.kill()
  process.on('exit', end)
  const start = performance.now()
  let downloaded = 0
  const timer = setInterval(() => {
    const minutes = Math.round((performance.now() - start) / 60_000)
    say(`${minutes} min${downloaded > 0 ? `, ${downloaded} modules downloaded` : ''} …`)
  }, 60_000)
  const complaints = []
  child.stderr.setEncoding('utf8')
  let rest = ''
  child.stderr.on('data', (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()
    for (const line of lines) {
      if (line.startsWith('go: downloading ')) downloaded++
      else complaints.push(line)
    }
  })
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  clearInterval(timer)
  process.off('exit', end)
  if (code !== 0) {
    const said = [...complaints, rest].filter((line) => line !== '').slice(-30)
    throw new Error(`${path} could not be built:\n${said.map((line) => `  ${line}`).join('\n')}`)
  }
}
