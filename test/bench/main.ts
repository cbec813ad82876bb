/** `npm run bench`: every measurement, or those whose names are given. */

const benches: Record<string, () => Promise<void>> = {
  phrases: async () => (await import('./phrases.ts')).phrasesBench(),
  emails: async () => (await import('./emails.ts')).emailsBench(),
  'cold-start': async () => (await import('./cold-start.ts')).coldStartBench(),
  webhook: async () => (await import('./webhook.ts')).webhookBench(),
  transport: async () => (await import('./transport.ts')).transportBench(),
  peers: async () => (await import('./peers.ts')).peersBench(),
  capacity: async () => (await import('./capacity.ts')).capacityBench(),
  'idle-tick': async () => (await import('./idle-tick.ts')).idleTickBench(),
  million: async () => (await import('./million.ts')).millionBench(),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`,
  )
  process.exit(2)
}
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n# ${name}`)
  await bench()
}
