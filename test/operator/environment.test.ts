import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadEnvironment, parseEnv, quote, stageOf } from '../../dev/operator/environment.ts'

const folder = mkdtempSync(join(tmpdir(), 'nudge-env-'))
mkdirSync(join(folder, '.sst'))
const outputs = {
  url: 'https://d1.cloudfront.net',
  table: 'nudgeline-production-TableTable-abc',
  queue: 'https://sqs.us-east-1.amazonaws.com/1/nudgeline-production-Jobs',
}
writeFileSync(join(folder, '.sst/outputs.json'), JSON.stringify(outputs))
writeFileSync(
  join(folder, '.env.production'),
  'NUDGE_CONTACT=a@example.org\nRESEND_FROM="Open Up <t@example.org>"\n',
)
writeFileSync(join(folder, '.env.staging'), 'NUDGE_CONTACT=b@example.org\n')

describe("the operator's environment", () => {
  it('takes the settings of the stage, and what its deploy said', () => {
    expect(loadEnvironment({}, folder)).toEqual({
      NUDGE_CONTACT: 'a@example.org',
      RESEND_FROM: 'Open Up <t@example.org>',
      NUDGE_PUBLIC_URL: outputs.url,
      NUDGE_TABLE: outputs.table,
      NUDGE_QUEUE_URL: outputs.queue,
    })
  })

  it('never mixes two stages: the outputs of another deploy are left out', () => {
    const env = loadEnvironment({ NUDGE_STAGE: 'staging' }, folder)
    expect(env).toEqual({ NUDGE_STAGE: 'staging', NUDGE_CONTACT: 'b@example.org' })
  })

  it.each([
    [
      'one variable a resource',
      {
        SST_RESOURCE_NUDGE_HASH_KEY: '{"type":"sst.sst.Secret","value":"hash"}',
        SST_RESOURCE_Table: '{"name":"nudgeline-staging-Table"}',
        SST_RESOURCE_Web: '{"url":"https://staging.example.org"}',
        SST_RESOURCE_App: '{"name":"nudgeline","stage":"staging"}',
      },
    ],
    [
      'all in one',
      {
        SST_STAGE: 'staging',
        SST_RESOURCES_JSON: JSON.stringify({
          NUDGE_HASH_KEY: { value: 'hash' },
          Table: { name: 'nudgeline-staging-Table' },
          Web: { url: 'https://staging.example.org' },
        }),
      },
    ],
  ])('takes what sst shell links: %s', (_, linked) => {
    expect(loadEnvironment(linked, folder)).toMatchObject({
      NUDGE_STAGE: 'staging',
      NUDGE_HASH_KEY: 'hash',
      NUDGE_TABLE: 'nudgeline-staging-Table',
      NUDGE_PUBLIC_URL: 'https://staging.example.org',
    })
  })

  it("lets the shell's own variables have the last word", () => {
    const env = { SST_RESOURCE_NUDGE_HASH_KEY: '{"value":"hash"}', NUDGE_HASH_KEY: 'mine' }
    expect(loadEnvironment({ ...env, NUDGE_CONTACT: 'c@example.org' }, folder)).toMatchObject({
      NUDGE_HASH_KEY: 'mine',
      NUDGE_CONTACT: 'c@example.org',
    })
  })

  it('is production unless something names a stage', () => {
    expect(stageOf({})).toBe('production')
    expect(stageOf({ SST_STAGE: 'staging', NUDGE_STAGE: 'mine' })).toBe('mine')
  })

  it.each([
    'plain',
    '1 Harbor Street, Portland',
    'say "hi"',
    '#1 Road',
    'Open Up <t@example.org>',
    '',
  ])('reads back what it wrote: %s', (value) => {
    expect(parseEnv(`NAME=${quote(value)}\n# NAME=no\nexport OTHER=1`)).toEqual({
      NAME: value,
      OTHER: '1',
    })
  })
})
