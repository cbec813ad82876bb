import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Runs `sst.config.ts` for one stage under Pulumi's mocks, in a process of its own: no account, no
 * engine. Writes every resource with its inputs to a file.
 *
 *   tsx synth.ts STAGE FOLDER-OF-A-BUILT-HANDLER OUTPUT.json
 */

export interface Resource {
  type: string
  name: string
  inputs: Record<string, unknown>
}
export interface Synthesis {
  app: Record<string, unknown>
  resources: Resource[]
  outputs: Record<string, unknown>
  /** What each function was asked to be built with. */
  builds: { handler: string; links: Record<string, unknown>; properties: Record<string, unknown> }[]
}

const [stage = '', built = '', output = ''] = process.argv.slice(2)
const root = join(import.meta.dirname, '../..')
const platform = join(root, '.sst/platform')
const require = createRequire(join(platform, 'package.json'))

const SECRET = '4dabf18193072939515e22adb298388d'
const resources: Resource[] = []
const builds: Synthesis['builds'] = []

/** What SST's own process answers to the components. */
const answers: Record<string, (params: Synthesis['builds']) => unknown> = {
  'Provider.Aws.Bootstrap': () => ({
    asset: 'assets',
    state: 'state',
    assetEcrRegistryId: '1',
    assetEcrUrl: '1.example',
    appsyncHttp: '',
    appsyncRealtime: '',
  }),
  'Runtime.Build': ([asked]) => {
    if (asked) builds.push(asked)
    return { handler: asked?.handler, out: built, errors: [], sourcemaps: [] }
  },
}

const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', () => {
    const { method, params } = JSON.parse(body)
    const answer = answers[method]
    response.statusCode = answer ? 200 : 500
    response.end(JSON.stringify(answer ? { result: answer(params) } : { error: method }))
  })
})
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
process.env.SST_SERVER = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const pulumi = require('@pulumi/pulumi')
pulumi.runtime.setMocks(
  {
    newResource({ type, name, inputs: wrapped }: Resource) {
      const inputs = bare(wrapped) as Resource['inputs']
      resources.push({ type, name, inputs })
      const id = `${name}-id`
      const arn = `arn:aws:mock:us-east-1:123456789012:${name}`
      const state = {
        ...inputs,
        arn,
        name: inputs.name ?? name,
        url: `https://sqs.us-east-1.amazonaws.com/123456789012/${name}`,
        functionUrl: `https://${name.toLowerCase()}.lambda-url.us-east-1.on.aws/`,
        invokeArn: arn,
        domainName: `${name.toLowerCase()}.cloudfront.net`,
        zoneId: 'Z1',
      }
      return { id, state }
    },
    call({ token, inputs }: { token: string; inputs: { statements?: unknown } }) {
      if (token.endsWith('getPolicyDocument')) {
        return { ...inputs, json: JSON.stringify({ Statement: inputs.statements }) }
      }
      if (token.endsWith('getRegion')) return { name: 'us-east-1', region: 'us-east-1' }
      if (token.endsWith('getPartition')) return { partition: 'aws', dnsSuffix: 'amazonaws.com' }
      if (token.endsWith('getCallerIdentity')) return { accountId: '123456789012' }
      return inputs
    },
  },
  'nudgeline',
  stage,
  false,
)

const at = (path: string) => import(pathToFileURL(join(platform, path)).href)
const global = globalThis as Record<string, unknown>
global.$dev = false
global.$cli = {
  command: 'deploy',
  rpc: process.env.SST_SERVER,
  paths: { root, platform, work: join(root, '.sst'), home: root },
  env: {},
  state: { version: {} },
}
// `$config` hands back what it is given, and `app` of it names the app.
global.$config = (config: unknown) => config
const { default: config } = await import(pathToFileURL(join(root, 'sst.config.ts')).href)
const app = await config.app({ stage })
global.$app = { ...app, stage, providers: app.providers }
Object.assign(global, await at('src/shim/run.js'))
global.sst = await at('src/components/index.ts')
global.aws = require('@pulumi/aws')

const outputs = await config.run()
/** Resources follow from each other's outputs: all are there once nothing has come for a while. */
for (let seen = -1, quiet = 0; quiet < 4; quiet = seen === resources.length ? quiet + 1 : 0) {
  seen = resources.length
  await new Promise((done) => setTimeout(done, 400))
}

/** Secrets travel wrapped, with a signature beside the value. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  if (SECRET in value) return bare((value as unknown as { value: unknown }).value)
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, bare(v)]))
}

/** Outputs as what they come to. */
async function plain(value: unknown): Promise<unknown> {
  if (pulumi.Output.isInstance(value)) {
    return plain(await new Promise((done) => (value as { apply(f: unknown): void }).apply(done)))
  }
  if (Array.isArray(value)) return Promise.all(value.map(plain))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(async ([key, v]) => [key, await plain(v)] as const)
  return Object.fromEntries(await Promise.all(entries))
}

const result: Synthesis = {
  app,
  resources,
  builds,
  outputs: (await plain(outputs)) as Record<string, unknown>,
}
writeFileSync(output, JSON.stringify(result))
process.exit(0)
