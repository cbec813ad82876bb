import { toAttributes } from '../../functions/adapters/attributes.ts'
import { toItem } from '../../functions/adapters/store.ts'
import { createNullStore } from './null-store.ts'
import { args, serve } from './part.ts'
import { type Crowd, personAt } from './people.ts'
import { listen } from './raw-http.ts'

/**
 * A process that speaks DynamoDB over HTTP and answers at once (or after `delay` ms): what is
 * left is what the engine itself costs.
 */
const { delay = 0, meter = false } = args<{ delay?: number; meter?: boolean }>()
const store = createNullStore(meter)
let calls: Record<string, number> = {}

const url = await listen(({ head, body }) => {
  const operation = /x-amz-target: *\w+\.(\w+)/i.exec(head)?.[1] ?? ''
  calls[operation] = (calls[operation] ?? 0) + 1
  const answer = store.handle(operation, JSON.parse(body))
  if (answer !== undefined) return { status: 200, body: answer }
  const type = 'com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException'
  return { status: 400, body: JSON.stringify({ __type: type, message: 'no' }) }
}, delay)

serve({
  url: () => url,
  load(crowd: Crowd) {
    for (let i = crowd.from; i < crowd.from + crowd.count; i++) {
      store.put(toAttributes(toItem(personAt(i, crowd))))
    }
    return store.items()
  },
  units: () => store.units(),
  /** How many calls there were since the last time this was asked. */
  calls() {
    const counted = calls
    calls = {}
    return counted
  },
})
