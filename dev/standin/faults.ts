/** What can go wrong with a request that sends something. */
export type RequestFault =
  | '429'
  | '500'
  /** The provider took it, and the answer was a 500 all the same. */
  | '500-after-accept'
  /** The provider took it, and the answer never came. */
  | 'timeout-after-accept'
  | 'timeout-before'
  /** The connection is reset before anything was read. */
  | 'reset'

/** What can go wrong with a callback or event. */
export type CallbackFault = 'late' | 'shuffled' | 'duplicated' | 'missing'

export type FaultKind = RequestFault | CallbackFault

export interface Faults {
  /** The next `n` requests (or callbacks, by the kind) suffer this. */
  next(n: number, kind: FaultKind): void
  /** From now on each kind strikes with its probability; `{}` ends it. */
  rate(rates: Partial<Record<FaultKind, number>>, random: () => number): void
  /** Ends every fault, the provider's own ones too. */
  clear(): void
  /** Real milliseconds before an answer. */
  latencyMs: number
  /** `drop` closes the connection at once; `hang` leaves it open and never answers. */
  timeouts: 'drop' | 'hang'
  /** Whether reading requests (lists, fetches) suffer too. */
  scope: 'sends' | 'all'
  /** How often each kind has struck. */
  readonly struck: Partial<Record<FaultKind, number>>
}

export interface FaultSource extends Faults {
  request(): RequestFault | undefined
  callback(): CallbackFault | undefined
}

const CALLBACK_FAULTS: readonly string[] = ['late', 'shuffled', 'duplicated', 'missing']
const isCallbackFault = (kind: FaultKind): kind is CallbackFault => CALLBACK_FAULTS.includes(kind)

/** The switchboard of faults that both stand-ins share. */
export function createFaults(onClear: () => void): FaultSource {
  const queued = { request: [] as RequestFault[], callback: [] as CallbackFault[] }
  let requestRates: [RequestFault, number][] = []
  let callbackRates: [CallbackFault, number][] = []
  let random: () => number = () => 1

  function draw<K extends FaultKind>(queue: K[], rates: [K, number][]): K | undefined {
    const kind = queue.shift() ?? chance(rates)
    if (kind) source.struck[kind] = (source.struck[kind] ?? 0) + 1
    return kind
  }

  function chance<K extends FaultKind>(rates: [K, number][]): K | undefined {
    if (rates.length === 0) return undefined
    let dice = random()
    for (const [kind, probability] of rates) {
      if (dice < probability) return kind
      dice -= probability
    }
    return undefined
  }

  const source: FaultSource = {
    next(n, kind) {
      for (let i = 0; i < n; i++) {
        if (isCallbackFault(kind)) queued.callback.push(kind)
        else queued.request.push(kind)
      }
    },
    rate(rates, chooser) {
      random = chooser
      requestRates = []
      callbackRates = []
      for (const [kind, probability] of Object.entries(rates) as [FaultKind, number][]) {
        if (isCallbackFault(kind)) callbackRates.push([kind, probability])
        else requestRates.push([kind, probability])
      }
    },
    clear() {
      queued.request.length = 0
      queued.callback.length = 0
      requestRates = []
      callbackRates = []
      source.latencyMs = 0
      onClear()
    },
    latencyMs: 0,
    timeouts: 'drop',
    scope: 'sends',
    struck: {},
    request: () => draw(queued.request, requestRates),
    callback: () => draw(queued.callback, callbackRates),
  }
  return source
}

/** When a callback that should go at `instant` really goes, in a world with these faults. */
export function callbackInstants(
  instant: number,
  stepMs: number,
  fault: CallbackFault | undefined,
): number[] {
  if (fault === 'missing') return []
  if (fault === 'late') return [instant + 10 * 60_000]
  // Past the step that follows it, so that the order is reversed.
  if (fault === 'shuffled') return [instant + 2 * stepMs + 1]
  if (fault === 'duplicated') return [instant, instant]
  return [instant]
}
