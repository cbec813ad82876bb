/// <reference path="./.sst/platform/config.d.ts" />

export default $config({
  app: ({ stage }) => ({
    name: 'nudgeline',
    home: 'aws',
    removal: stage === 'production' ? 'retain' : 'remove',
    protect: stage === 'production',
    // Cost allocation: switch both tags on once in the billing console.
    providers: { aws: { defaultTags: { tags: { app: 'nudgeline', stage: stage ?? '' } } } },
  }),
  async run() {
    const { table } = await import('./infra/table.ts')
    const { jobs } = await import('./infra/queues.ts')
    const { web } = await import('./infra/web.ts')
    await import('./infra/dispatch.ts')
    await import('./infra/api.ts')
    await import('./infra/schedules.ts')
    await import('./infra/alarms.ts')
    await import('./infra/dashboard.ts')
    return { url: web.url, table: table.name, queue: jobs.url }
  },
})
