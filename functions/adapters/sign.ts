import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto'

/** AWS Signature Version 4 for a POST to `/` (docs.aws.amazon.com, "Create a signed request"). */

export interface Credentials {
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string | undefined
}

export interface Signing {
  credentials: Credentials
  region: string
  service: string
  /** `20261201T150000Z` */
  date: string
  /** Lower-case names in alphabetical order, `host` and `x-amz-date` among them. */
  headers: [name: string, value: string][]
  body: string
}

const mac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest()

/** The value of the `Authorization` header. `keyOf` derives the day's key, see `createKeyring`. */
export function authorization(s: Signing, keyOf = signingKey): string {
  const day = s.date.slice(0, 8)
  const scope = `${day}/${s.region}/${s.service}/aws4_request`
  let canonical = 'POST\n/\n\n'
  let names = ''
  for (const [name, value] of s.headers) {
    canonical += `${name}:${value}\n`
    names += names === '' ? name : `;${name}`
  }
  canonical += `\n${names}\n${hash('sha256', s.body)}`
  const text = `AWS4-HMAC-SHA256\n${s.date}\n${scope}\n${hash('sha256', canonical)}`
  const key = keyOf(s.credentials.secretAccessKey, day, s.region, s.service)
  const signature = createHmac('sha256', key).update(text).digest('hex')
  const by = `Credential=${s.credentials.accessKeyId}/${scope}`
  return `AWS4-HMAC-SHA256 ${by}, SignedHeaders=${names}, Signature=${signature}`
}

/** As a key object: with the bytes alone every MAC would cost six times as much. */
function signingKey(secret: string, day: string, region: string, service: string): KeyObject {
  const key = mac(mac(mac(mac(`AWS4${secret}`, day), region), service), 'aws4_request')
  return createSecretKey(key)
}

/** Remembers the last key: it holds for a day, and deriving it is four of a request's five MACs. */
export function createKeyring(): typeof signingKey {
  let last: { of: string; key: KeyObject } | undefined
  return (secret, day, region, service) => {
    const of = `${secret} ${day} ${region} ${service}`
    if (last?.of !== of) last = { of, key: signingKey(secret, day, region, service) }
    return last.key
  }
}
