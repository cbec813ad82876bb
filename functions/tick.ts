import { deps } from './deps.ts'
import { tick } from './service/tick.ts'

export const handler = () => tick(deps())
