import { EventEmitter, on } from 'node:events'

/** Something that has changed, and by whom. */
export type Told = { kind: string; subject: string; by: string }

/** Tells open dashboards of changes. In this process only: there is one. */
export type Live = {
  tell: (told: Told) => void
  /** What is told from now on, until the signal. */
  hear: (until?: AbortSignal) => AsyncIterable<Told>
  /** Ends what everybody hears, when the process is about to end. */
  end: () => void
}

export function newLive(): Live {
  const events = new EventEmitter()
  const ending = new AbortController()
  // One listener for each open dashboard: many are no leak.
  events.setMaxListeners(0)
  return {
    tell: (told) => void events.emit('change', told),
    end: () => ending.abort(),
    hear(until) {
      const signal = AbortSignal.any([ending.signal, ...(until ? [until] : [])])
      // Hears from now on, not from when the first is asked for.
      return heard(on(events, 'change', { signal }), signal)
    },
  }
}

async function* heard(told: AsyncIterable<unknown[]>, signal: AbortSignal): AsyncGenerator<Told> {
  try {
    for await (const [one] of told) yield one as Told
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
