import { startFauxqs } from 'fauxqs'
import { startDatabase } from '../../dev/database.ts'

/** The database and the queue in a process of their own, spoken to over HTTP. */

const database = await startDatabase('nudgeline')
const fauxqs = await startFauxqs({ port: 0, logger: false })
const dead = fauxqs.createQueue('dead')
const jobs = fauxqs.createQueue('jobs', {
  attributes: {
    VisibilityTimeout: process.env.CRASH_VISIBILITY_S ?? '12',
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dead.queueArn, maxReceiveCount: 5 }),
  },
})
const local = (url: string) => `http://127.0.0.1:${fauxqs.port}${new URL(url).pathname}`
console.log(
  JSON.stringify({
    database: database.url,
    jobs: local(jobs.queueUrl),
    dead: local(dead.queueUrl),
  }),
)
process.on('disconnect', () => process.exit(0))
