import { authorization, type Credentials, createKeyring } from './sign.ts'
import { type Answer, createWire } from './wire.ts'

/**
 * AWS's JSON protocol over kept-alive connections: what the official client does for the dozen
 * requests that this service makes, at a seventh of its time (docs/performance.md). The suite in
 * test/adapters holds it against the official client.
 */
export interface Transport {
  /** Throws `AwsError` for a refusal, after the retries. */
  call(operation: string, input: object): Promise<Output>
  close(): void
}

// biome-ignore lint/suspicious/noExplicitAny: the caller knows the shape of what it asked for
export type Output = any

export interface TransportOptions {
  /** `dynamodb` and `DynamoDB_20120810`. */
  service: string
  target: string
  region: string
  endpoint: string
  /** Asked anew for every request: a host may renew them. */
  credentials: () => Credentials | Promise<Credentials>
  /** How long one try may take, ms. */
  timeout?: number
  tries?: number
  /** Epoch ms. */
  now?: () => number
  /** Waits, in ms; and chance, from 0 to 1. */
  wait?: (ms: number) => Promise<void>
  chance?: () => number
}

/** A request that AWS refused (`name` is its code, `status` is HTTP's) or never answered (0). */
export class AwsError extends Error {
  override name: string
  readonly status: number
  /** An earlier try of this request got no answer, so it may have been carried out. */
  readonly uncertain: boolean
  constructor(name: string, message: string, status: number, uncertain: boolean) {
    super(message)
    this.name = name
    this.status = status
    this.uncertain = uncertain
  }
}

const TIMEOUT_MS = 3_000
const TRIES = 6
const FIRST_WAIT_MS = 50
const LONGEST_WAIT_MS = 2_000

/** Refused for the moment: nothing was done. */
const throttled = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'ThrottledException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'LimitExceededException',
  'SlowDown',
])
/** The credentials were renewed in the meantime: worth another look at them. */
const stale = new Set(['ExpiredTokenException', 'UnrecognizedClientException'])

export function createTransport(options: TransportOptions): Transport {
  const { service, region, target, timeout = TIMEOUT_MS, tries = TRIES } = options
  const now = options.now ?? Date.now
  const chance = options.chance ?? Math.random
  const wait = options.wait ?? ((ms) => new Promise((done) => setTimeout(done, ms)))
  const url = new URL(options.endpoint)
  const wire = createWire(timeout)
  const keyring = createKeyring()
  const stamp = createStamp()
  return {
    async call(operation, input) {
      const body = JSON.stringify(input)
      let uncertain = false
      for (let n = 1; ; n++) {
        const credentials = await options.credentials()
        let failed: AwsError
        try {
          const answer = await post(`${target}.${operation}`, body, credentials)
          if (answer.status === 200) return JSON.parse(answer.body)
          failed = refusal(operation, answer, uncertain)
        } catch (error) {
          failed = new AwsError('NoAnswer', `${operation}: ${String(error)}`, 0, true)
        }
        const open = failed.status === 0 || failed.status >= 500
        if (n === tries || !(open || throttled.has(failed.name) || stale.has(failed.name))) {
          throw failed
        }
        uncertain ||= open
        await wait(chance() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** n))
      }
    },
    close: () => wire.close(),
  }

  function post(name: string, body: string, credentials: Credentials): Promise<Answer> {
    const date = stamp(now())
    const headers: [string, string][] = [
      ['content-type', 'application/x-amz-json-1.0'],
      ['host', url.host],
      ['x-amz-date', date],
      ['x-amz-target', name],
    ]
    const { sessionToken } = credentials
    if (sessionToken) headers.splice(3, 0, ['x-amz-security-token', sessionToken])
    const signed = authorization({ credentials, region, service, date, headers, body }, keyring)
    const flat = headers.flatMap(([header, value]) => (header === 'host' ? [] : [header, value]))
    flat.push('authorization', signed)
    return wire.send({ method: 'POST', url, headers: flat, body })
  }
}

/** `__type` is the code behind a `#`; a proxy in between may answer something else entirely. */
function refusal(operation: string, answer: Answer, uncertain: boolean): AwsError {
  const { status, body } = answer
  try {
    const { __type = '', message, Message } = JSON.parse(body) as Record<string, string>
    const name = __type.split('#').pop() || `Http${status}`
    return new AwsError(name, `${operation}: ${message ?? Message ?? status}`, status, uncertain)
  } catch {
    return new AwsError(`Http${status}`, `${operation}: ${status}`, status, uncertain)
  }
}

/** `20261201T150000Z`, made once a second. */
function createStamp(): (now: number) => string {
  let second = -1
  let text = ''
  return (now) => {
    const at = Math.floor(now / 1000)
    if (at !== second) {
      second = at
      text = new Date(at * 1000).toISOString().replace(/[-:]|\.000/g, '')
    }
    return text
  }
}

export type Environment = Record<string, string | undefined>

/**
 * Region, endpoint and credentials as Lambda's environment has them (and `sst shell`, and the
 * local stack). `AWS_ENDPOINT_URL_DYNAMODB` is for stand-ins.
 */
export function fromEnvironment(
  env: Environment,
): Pick<TransportOptions, 'region' | 'endpoint' | 'credentials'> {
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || 'us-east-1'
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  const endpoint = env.AWS_ENDPOINT_URL_DYNAMODB || env.AWS_ENDPOINT_URL
  return {
    region,
    endpoint: endpoint || `https://dynamodb.${region}.${domain}`,
    credentials() {
      const accessKeyId = env.AWS_ACCESS_KEY_ID
      const secretAccessKey = env.AWS_SECRET_ACCESS_KEY
      if (!accessKeyId || !secretAccessKey) {
        throw new Error(
          'There are no AWS credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run this under `sst shell`.',
        )
      }
      return { accessKeyId, secretAccessKey, sessionToken: env.AWS_SESSION_TOKEN }
    },
  }
}
