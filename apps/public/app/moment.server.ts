import { AsyncLocalStorage } from 'node:async_hooks'
import { overwriteMoment, type Moment } from './moment.ts'

const storage = new AsyncLocalStorage<Moment>()
overwriteMoment(() => storage.getStore() ?? {})

/** The links of all that is rendered inside keep this day. */
export function withMoment<T>(moment: Moment, act: () => T): T {
  return storage.run(moment, act)
}
