import type { Context } from 'hono'
import type { Deps } from '../context.ts'

/**
 * Who is calling, for counting only. On Lambda the platform says so itself; a header counts as
 * far as the operator's own proxies have written it: anybody can send one.
 */
export function clientOf(deps: Pick<Deps, 'settings'>, c: Context): string {
  const { proxies } = deps.settings
  const env = (c.env ?? {}) as Env
  const direct =
    env.event?.requestContext?.http?.sourceIp ??
    env.requestContext?.http?.sourceIp ??
    env.incoming?.socket?.remoteAddress ??
    ''
  if (proxies === 0) return network(direct)
  const hops = (c.req.header('X-Forwarded-For') ?? '').split(',').map((hop) => hop.trim())
  // The last hop may be on the list itself: whether Lambda puts it there is not documented.
  while (hops.at(-1) === direct) hops.pop()
  return network(hops.at(-proxies) || direct)
}

interface Caller {
  http?: { sourceIp?: string }
}
/** What Hono's adapters hand on: of a Lambda URL, or of a Node server. */
interface Env {
  event?: { requestContext?: Caller }
  requestContext?: Caller
  incoming?: { socket?: { remoteAddress?: string } }
}

/** One subscriber line has a whole /64 of IPv6. */
export function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped || !address.includes(':')) return mapped ?? address
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length)
  const groups = [...front, ...Array.from({ length: zeros }, () => '0'), ...back]
  return `${groups
    .slice(0, 4)
    .map((g) => g.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
