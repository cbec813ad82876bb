import type { SendResult, Store } from '../../core/ports.ts'
import type { Subscriber } from '../../core/subscriber.ts'
import type { Deps } from '../../functions/context.ts'
import type { Bend } from './world.ts'

/** Faults of the protocol, each a way in which it could have been written wrong. */

const withStore = (deps: Deps, verbs: (store: Store) => Partial<Store>): Deps => {
  const bent = verbs(deps.store)
  const store = new Proxy(deps.store, {
    get: (target, name: keyof Store) => bent[name] ?? target[name],
  })
  return { ...deps, store }
}

/** Writes straight into the table, past every condition. */
async function force(store: Store, id: string, change: Partial<Subscriber>): Promise<void> {
  const person = await store.person(id)
  if (person) await store.save({ ...person, ...change })
}

const accepted = { outcome: 'accepted', provider: 'made up' } as const

export const faults: Record<string, Bend> = {
  'it records before it sends': (deps, role) =>
    role !== 'dispatch'
      ? deps
      : withStore(deps, (store) => ({
          async claim(c) {
            const person = await store.claim(c)
            const sent = {
              nudge: `${c.date}.tip`,
              program: 'sim',
              day: '?',
              channel: 'text',
            } as const
            const at = { at: c.now, tries: 1 }
            if (person) await store.record([{ id: c.id, sent: { ...sent, ...at, ...accepted } }])
            return person
          },
        })),

  'it claims without a condition on the date': (deps) =>
    withStore(deps, (store) => ({
      async claim(c) {
        await force(store, c.id, { lastDate: '', lastAt: 0 })
        return store.claim(c)
      },
    })),

  'it claims without 12 hours of rest': (deps) =>
    withStore(deps, (store) => ({
      async claim(c) {
        const person = await store.person(c.id)
        if (person && person.lastDate < c.date) await force(store, c.id, { lastAt: 0 })
        return store.claim(c)
      },
    })),

  'it resends after a timeout': (deps) => ({
    ...deps,
    texts: {
      ...deps.texts,
      async send(text) {
        const result = await deps.texts.send(text)
        return result.outcome === 'unknown' ? deps.texts.send(text) : result
      },
    },
  }),

  'the answer to STOP does not wait for the lease': (deps, role) =>
    role !== 'api'
      ? deps
      : withStore(deps, () => ({
          sent: async (_, nudge) => ({
            nudge,
            program: 'sim',
            day: '?',
            channel: 'text',
            at: 0,
            tries: 1,
            ...accepted,
          }),
        })),

  'a batch is repeated under another key': (deps, _, world) => ({
    ...deps,
    mails: {
      ...deps.mails,
      send: (mails, key) => deps.mails.send(mails, `${key}${world.random.next()}`),
    },
  }),

  'a slot is marked before its jobs are queued': (deps, role) =>
    role !== 'tick'
      ? deps
      : {
          ...deps,
          queue: {
            async send(jobs, delay) {
              const [job] = jobs
              const kind = job?.kind === 'evening' ? 'evening' : 'tips'
              if (job) await deps.store.finishSlot({ ...job, kind }, job.date)
              await deps.queue.send(jobs, delay)
            },
          },
        },

  'a day that never went out is not given back': (deps) =>
    withStore(deps, (store) => ({
      async save(person) {
        const before = await store.person(person.id)
        return before?.back !== person.back ? true : store.save(person)
      },
    })),

  'a retry does not look for what was claimed before': (deps) =>
    withStore(deps, () => ({ people: async () => [], attemptEnded: async () => true })),

  'an unknown text is resent without a look at the list': (deps) => ({
    ...deps,
    texts: { ...deps.texts, find: async (): Promise<SendResult | undefined> => undefined },
  }),
}
