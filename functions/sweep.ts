import { deps } from './deps.ts'
import { sweep } from './service/sweep.ts'

export const handler = () => sweep(deps())
