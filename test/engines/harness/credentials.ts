import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Tokens of those who ask the server, and the files that the server knows them by. */
export interface Credentials {
  readonly admin: string
  readonly controllerManager: string
  readonly tokenFile: string
  /** The key pair that signs tokens of service accounts. */
  readonly publicKey: string
  readonly privateKey: string
}

/** Makes new ones below `folder`. */
export function createCredentials(folder: string): Credentials {
  const pki = join(folder, 'pki')
  mkdirSync(pki, { recursive: true })
  const write = (name: string, text: string): string => {
    writeFileSync(join(pki, name), text, { mode: 0o600 })
    return join(pki, name)
  }
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const admin = randomUUID()
  const controllerManager = randomUUID()
  return {
    admin,
    controllerManager,
    tokenFile: write(
      'tokens.csv',
      `${admin},admin,admin,"system:masters"\n${controllerManager},system:kube-controller-manager,controller-manager\n`,
    ),
    publicKey: write('service-account.pub', publicKey),
    privateKey: write('service-account.key', privateKey),
  }
}
