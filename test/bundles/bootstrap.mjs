// What Lambda's managed runtime for Node does, as far as a function can tell: loads the handler by
// its name, then asks for events until it is stopped. Plain JavaScript: only the bundle is measured.
import { request } from 'node:http'
import { pathToFileURL } from 'node:url'

const { AWS_LAMBDA_RUNTIME_API, _HANDLER = '', LAMBDA_TASK_ROOT = '' } = process.env
const [hostname, port] = (AWS_LAMBDA_RUNTIME_API ?? '').split(':')

function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path: `/2018-06-01/runtime/${path}` }, (got) => {
      let text = ''
      got.setEncoding('utf8')
      got.on('data', (chunk) => {
        text += chunk
      })
      got.on('end', () => resolve({ headers: got.headers, text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const told = (error) =>
  JSON.stringify({ errorType: error?.name, errorMessage: error?.message, trace: [] })

/** The service's clock, where a test moves it. */
let offset = 0
if (process.env.TEST_CLOCK) {
  const RealDate = Date
  const now = RealDate.now
  globalThis.Date = class extends RealDate {
    constructor(...args) {
      super(...(args.length > 0 ? args : [now() + offset]))
    }
    static now = () => now() + offset
  }
}

async function load() {
  const dot = _HANDLER.lastIndexOf('.')
  const file = pathToFileURL(`${LAMBDA_TASK_ROOT}/${_HANDLER.slice(0, dot)}.mjs`).href
  const started = performance.now()
  const module = await import(file)
  return { handler: module[_HANDLER.slice(dot + 1)], init: performance.now() - started }
}

try {
  const { handler, init } = await load()
  await call('POST', 'test/ready', JSON.stringify({ init }))
  for (;;) {
    const { headers, text } = await call('GET', 'invocation/next')
    const id = headers['lambda-runtime-aws-request-id']
    const deadline = Number(headers['lambda-runtime-deadline-ms'])
    offset = Number(headers['test-clock-offset'] ?? 0)
    const started = performance.now()
    const time = Number(headers['test-time-ms'])
    const context = {
      awsRequestId: id,
      functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
      deadline,
      getRemainingTimeInMillis: () => time - (performance.now() - started),
    }
    try {
      const result = await handler(JSON.parse(text), context)
      await call('POST', `invocation/${id}/response`, JSON.stringify(result ?? null))
    } catch (error) {
      await call('POST', `invocation/${id}/error`, told(error))
    }
  }
} catch (error) {
  await call('POST', 'init/error', told(error)).catch(() => {})
  process.exit(1)
}
