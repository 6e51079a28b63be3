import { faultsInViews } from './axe.ts'
import { expect, test } from './staff.ts'
import { EDITOR, published } from './texts-desk.ts'

test('the queue and a text’s history are for everybody: light and dark, narrow and wide', async ({ atDesk, staff }) => {
  const { path } = await published(staff, 'En text som väntar i kön', { day: '2099-05-12', time: '08:00' })
  const desk = await atDesk('Redaktör', [EDITOR])
  const pages = [
    ['/texter/ko', desk.getByRole('link', { name: 'En text som väntar i kön' })],
    [`${path}/historik`, desk.getByRole('region', { name: 'Det som har hänt' })],
  ] as const
  for (const [address, shown] of pages) {
    await desk.goto(staff.staffOrigin + address)
    await shown.waitFor()
    expect.soft(await faultsInViews(desk), address).toEqual([])
  }
})
