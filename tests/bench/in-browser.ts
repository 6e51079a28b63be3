import type { Page } from '@playwright/test'

/**
 * What a page went through while something was done in it, in milliseconds. `busy`: the processor time of its longest task, which is
 * ours alone; the time by the clock (`task`, `frame`) also holds what else the machine was doing.
 */
export type Strain = { busy: number; task: number; frame: number; framesOver50: number }

/** Does something in a page, and tells how evenly the page kept up. */
export async function strainOf(page: Page, act: () => Promise<unknown>): Promise<Strain> {
  const browser = page.context().browser()!
  await page.evaluate(() => {
    const frames: number[] = []
    let last = performance.now()
    let isOver = false
    const frame = (now: number) => {
      frames.push(now - last)
      last = now
      if (!isOver) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    Object.assign(window, { endOfStrain: () => ((isOver = true), frames.slice(1)) })
  })
  await browser.startTracing(page, { categories: ['toplevel'] })
  await act()
  const tasks = mainTasks(JSON.parse(String(await browser.stopTracing())) as Trace)
  const frames = await page.evaluate(() => (window as unknown as { endOfStrain: () => number[] }).endOfStrain())
  return {
    busy: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)),
    task: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
    frame: Math.max(0, ...frames),
    framesOver50: frames.filter((gap) => gap > 50).length,
  }
}

/** An event in Chromium's trace; microseconds by the clock and of the processor. */
type TraceEvent = { name: string; pid: number; tid: number; dur?: number; tdur?: number; args: { name?: string } }
type Trace = { traceEvents: TraceEvent[] }

/** Tasks of the threads that pages run on. */
function mainTasks({ traceEvents }: Trace): TraceEvent[] {
  const thread = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`
  const named = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  const mains = new Set(named.map(thread))
  return traceEvents.filter((event) => event.name.endsWith('::RunTask') && mains.has(thread(event)))
}

/** Scrolls what is scrolled in the table from its top to its end, some rows each frame, as a wheel does. */
export async function scrollThrough(page: Page, pixels: number): Promise<void> {
  await page.locator('.rows').evaluate(async (rows, step) => {
    rows.scrollTop = 0
    while (rows.scrollTop + rows.clientHeight < rows.scrollHeight - 1) {
      rows.scrollTop += step
      await new Promise(requestAnimationFrame)
    }
  }, pixels)
}

/** How a page shows that something has been done: an element, and perhaps its words. */
export type Sign = { event: 'click' | 'keydown' | 'input'; selector: string; text?: string; isGone?: boolean }

/** From the moment that the person did something until what it led to was painted, in milliseconds. */
export async function answerTime(page: Page, sign: Sign, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(({ event, selector, text, isGone }) => {
    const isThere = () => {
      const found = [...document.querySelectorAll(selector)].some(
        (element) => text === undefined || (element.textContent ?? '').includes(text),
      )
      return found !== (isGone ?? false)
    }
    const painted = new Promise<number>((resolve) => {
      const begin = ({ timeStamp }: Event) => {
        const look = () => {
          if (!isThere()) return requestAnimationFrame(look)
          // What was there in this frame is on screen when the next task runs.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now() - timeStamp)
          return port2.postMessage(null)
        }
        requestAnimationFrame(look)
      }
      addEventListener(event, begin, { capture: true, once: true })
    })
    Object.assign(window, { painted })
  }, sign)
  await act()
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted)
}

/** The memory that the page's own things take after what nobody needs has been thrown away, in megabytes. */
export async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6
}
