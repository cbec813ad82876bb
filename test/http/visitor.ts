import type { World } from '../world.ts'

/** A browser without a screen: keeps cookies, follows nothing, reads the forms' tokens. */
export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Seen>
  /** Sends a form as the page's own browser would; `form` adds the token of the last page. */
  post(path: string, fields?: Fields, headers?: Record<string, string>): Promise<Seen>
  cookies: Map<string, string>
  /** The token of the last page that had one. */
  form: () => string
}
export type Fields = Record<string, string | string[]>
export interface Seen {
  status: number
  headers: Headers
  body: string
  location: string
  setCookie: string[]
}

export function visitor(world: Pick<World, 'url'>): Visitor {
  const cookies = new Map<string, string>()
  let form = ''
  async function send(path: string, init: RequestInit): Promise<Seen> {
    const headers = new Headers(init.headers)
    if (cookies.size > 0) {
      headers.set('Cookie', [...cookies].map(([k, v]) => `${k}=${v}`).join('; '))
    }
    const url = path.startsWith('http') ? path : world.url + path
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    const setCookie = response.headers.getSetCookie()
    for (const line of setCookie) {
      const [pair = ''] = line.split(';')
      const cut = pair.indexOf('=')
      if (/max-age=0/i.test(line)) cookies.delete(pair.slice(0, cut))
      else cookies.set(pair.slice(0, cut), pair.slice(cut + 1))
    }
    const body = await response.text()
    form = /name="form" value="([^"]+)"/.exec(body)?.[1] ?? form
    const location = response.headers.get('location') ?? ''
    return { status: response.status, headers: response.headers, body, location, setCookie }
  }
  return {
    cookies,
    form: () => form,
    get: (path, headers = {}) => send(path, { headers: { accept: 'text/html', ...headers } }),
    post(path, fields = {}, headers = {}) {
      const body = new URLSearchParams()
      if (form !== '') body.set('form', form)
      for (const [name, value] of Object.entries(fields)) {
        body.delete(name)
        for (const one of [value].flat()) body.append(name, one)
      }
      const own = { accept: 'text/html', 'sec-fetch-site': 'same-origin', origin: 'null' }
      return send(path, { method: 'POST', body, headers: { ...own, ...headers } })
    },
  }
}

/** Joins by text and has the first tip; the number's next tips come at 8:00 in New York. */
export async function subscribe(world: World, phone: string): Promise<void> {
  await world.text(phone, 'OPEN')
  await world.text(phone, 'YES')
}

/** Texts JOURNAL and opens the link. */
export async function enter(world: World, phone: string, word = 'JOURNAL'): Promise<Visitor> {
  const link = linkIn(await world.text(phone, word))
  const visit = visitor(world)
  await visit.get(link)
  await visit.get('/me')
  return visit
}

export function linkIn(texts: string[]): string {
  const link = texts.join(' ').match(/https?:\/\/\S+/)?.[0]
  if (!link) throw new Error(`no link in: ${texts.join(' ')}`)
  return link
}

/** Every item of the table, as the wire shows it. */
export async function everything(
  world: Pick<World, 'database'>,
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  let from: unknown
  do {
    const page = await world.database.client.call('Scan', {
      TableName: 'nudgeline',
      ...(from === undefined ? {} : { ExclusiveStartKey: from }),
    })
    items.push(...page.Items)
    from = page.LastEvaluatedKey
  } while (from !== undefined)
  return items
}
