import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a Lambda function URL makes of a request, and of an answer. */

interface Answer {
  statusCode: number
  headers?: Record<string, string>
  cookies?: string[]
  body?: string
  isBase64Encoded?: boolean
}

export interface UrlRequest {
  method: string
  path: string
  query?: string
  headers?: Record<string, string>
  body?: string
}

/** Payload format 2.0. Only text and JSON come as they are; a form comes in base64. */
export function urlEvent(r: UrlRequest) {
  const host = 'abc.lambda-url.us-east-1.on.aws'
  const headers: Record<string, string> = { host, ...r.headers }
  const plain = /^(text\/|application\/(json|xml))/.test(headers['content-type'] ?? '')
  const { body, query = '' } = r
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: r.path,
    rawQueryString: query,
    headers,
    ...(headers.cookie ? { cookies: headers.cookie.split('; ') } : {}),
    ...(query ? { queryStringParameters: Object.fromEntries(new URLSearchParams(query)) } : {}),
    requestContext: {
      accountId: 'anonymous',
      apiId: 'abc',
      domainName: headers.host,
      domainPrefix: 'abc',
      http: {
        method: r.method,
        path: r.path,
        protocol: 'HTTP/1.1',
        sourceIp: '203.0.113.7',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: '01/Dec/2026:15:00:00 +0000',
      timeEpoch: 1_796_137_200_000,
    },
    isBase64Encoded: Boolean(body) && !plain,
    ...(body ? { body: plain ? body : Buffer.from(body).toString('base64') } : {}),
  }
}

/** A server in front of a function: what reaches it is given to `invoke` as an event. */
export async function startUrl(invoke: (event: unknown) => Promise<unknown>) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://x')
    try {
      const answer = (await invoke(
        urlEvent({
          method: request.method ?? 'GET',
          path: url.pathname,
          query: url.search.slice(1),
          headers: request.headers as Record<string, string>,
          body: await read(request),
        }),
      )) as Answer
      const cookies = answer.cookies?.length ? { 'set-cookie': answer.cookies } : {}
      response.writeHead(answer.statusCode, { ...answer.headers, ...cookies })
      response.end(Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8'))
    } catch {
      response.writeHead(502).end('Internal Server Error')
    }
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
