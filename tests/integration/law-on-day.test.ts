import { type HTMLElement } from 'node-html-parser'
import { describe, expect, inject, test } from 'vitest'
import { pageAt, words } from './read-page.ts'

const PAGE = '/lagstiftning/pa-dagen'

/** The section of an offence on a page of a day. */
function offence(page: HTMLElement, key: string): HTMLElement {
  return page.querySelector(`#brott-${key}`)!.parentNode as HTMLElement
}

/** The answer in one sentence, the part without the day. */
async function answerOn(date: string, key: string): Promise<string> {
  const page = await pageAt(`${PAGE}?datum=${date}&brott=${key}`)
  return words(offence(page, key).querySelector('.lead'))
}

describe('an answer', () => {
  test('has the day in words and marked up, and says what came of an offence that was none', async () => {
    const page = await pageAt(`${PAGE}?datum=1998-12-31&brott=purchase`)
    const lead = offence(page, 'purchase').querySelector('.lead')
    expect(words(lead)).toBe(
      'Köp av sex av en vuxen var inte ett brott den 31 december 1998. Det blev ett brott den 1 januari 1999.',
    )
    const days = lead?.querySelectorAll('time').map((time) => time.getAttribute('datetime'))
    expect(days).toEqual(['1998-12-31', '1999-01-01'])
  })

  test('has the facts of the provision, the act that made it so and what led to the act', async () => {
    const page = await pageAt(`${PAGE}?datum=2011-07-01&brott=purchase`)
    const facts = words(offence(page, 'purchase').querySelector('.facts'))
    expect(facts).toContain('6 kap. 11 § brottsbalken')
    expect(facts).toContain('straffbart')
    expect(facts).toMatch(/dir\. 2008:44 \(24 april 2008\).*SOU 2010:49.*prop\. 2010\/11:77 \(3 mars 2011\)/)
    expect(
      page.querySelector('a[href="/lagstiftning/sfs-2011-517"], a[href^="/lagstiftning/sfs-2011-517?"]'),
    ).not.toBeNull()
  })

  test('has what was before and what came after, with the days and what differs', async () => {
    const page = await pageAt(`${PAGE}?datum=2011-07-01&brott=purchase`)
    const [before, after] = page.querySelectorAll('.before-after > section').map(words)
    expect(before).toBe(
      'Förefrån och med 1 april 2005 till och med 30 juni 2011 böter eller fängelse i högst 6 månader' +
        ' Nytt den 1 juli 2011:Högsta straff är 1 år, förut 6 månader.',
    )
    expect(after).toContain('Nytt den 1 augusti 2022:Böter är inte längre möjliga.')
  })

  test('says plainly when no source tells whether an attempt was punishable', async () => {
    for (const key of ['exploitation', 'procuring']) {
      const page = await pageAt(`${PAGE}?datum=2020-01-01&brott=${key}`)
      expect(words(page.querySelector('.facts'))).toContain(
        'Inte känt. Vi har ingen källa som säger om försök var straffbart.',
      )
    }
  })

  test('of what is from memory is marked as uncertain', async () => {
    expect(await answerOn('1998-12-31', 'procuring')).toContain('osäker uppgift')
    expect(await answerOn('2005-04-01', 'procuring')).not.toContain('osäker uppgift')
  })

  test('of a day before anything is known says so, and what the oldest is', async () => {
    expect(await answerOn('1984-06-30', 'procuring')).toBe(
      'Vad lagen sa om detta den 30 juni 1984 har vi ingen uppgift om. Det äldsta vi känner till gäller från och med den 1 juli 1984.',
    )
  })

  test('of a day to come is marked as coming', async () => {
    const page = await pageAt(`${PAGE}?datum=2199-01-01&brott=purchase`)
    expect(words(page.querySelector('.notice-coming'))).toContain('Dagen har inte kommit än')
    expect(words(page.querySelector('.lead'))).toContain('kan köp av sexuell handling ge')
  })

  test('without an offence tells of all five', async () => {
    const page = await pageAt(`${PAGE}?datum=2011-06-30`)
    expect(page.querySelectorAll('.day-answer h2').map((heading) => heading.id)).toEqual([
      'brott-purchase',
      'brott-purchase-from-child',
      'brott-trafficking',
      'brott-exploitation',
      'brott-procuring',
    ])
  })

  test('can be cited, as a page and as the same answer in data', async () => {
    const path = `${PAGE}?datum=2011-06-30&brott=purchase&dom=2011-09-01`
    const [page, data] = (await pageAt(`${path}&annat=1`))
      .querySelectorAll('a.address')
      .map((link) => link.getAttribute('href')!)
    expect(page?.replaceAll('&amp;', '&')).toBe(inject('origin') + path)
    const answer = (await (await fetch(data!)).json()) as { result: { data: unknown } }
    expect(answer.result.data).toMatchObject({
      date: '2011-06-30',
      judged: '2011-09-01',
      offences: [{ milder: { law: 'then' } }, {}, {}],
    })
  })

  test('is not needed: without a day the page explains itself', async () => {
    const page = await pageAt(PAGE)
    expect(words(page.querySelector('h1'))).toBe('Lagen den dag det hände')
    expect(page.querySelector('form input[name=datum]')).not.toBeNull()
    expect(page.querySelector('.day-answer')).toBeNull()
  })
})

describe('the milder law', () => {
  async function milder(query: string) {
    return (await pageAt(`${PAGE}?${query}`)).querySelectorAll('.milder').map(words)
  }

  test('is the older one for a purchase before the maximum was raised', async () => {
    const [answer] = await milder('datum=2011-06-30&brott=purchase&dom=2011-09-01')
    expect(answer).toBe(
      'Om domen kommer den 1 september 2011Lagen från den dag det hände avgör straffet: böter eller fängelse i högst 6 månader. ' +
        'Den är mildare än lagen vid domen: böter eller fängelse i högst 1 år.',
    )
  })

  test('is the older one for a purchase when fines were possible', async () => {
    const [answer] = await milder('datum=2022-07-31&brott=purchase&dom=2022-08-01')
    expect(answer).toContain('Lagen från den dag det hände avgör straffet: böter eller fängelse i högst 1 år.')
  })

  test('is no law at all for what was no offence, whatever came later', async () => {
    const [answer] = await milder('datum=1998-12-31&brott=purchase&dom=1999-01-01')
    expect(answer).toContain('Gärningen var inte ett brott när den begicks')
  })

  test('is the later one for a lesser offence that had no degree of its own', async () => {
    const [normal, lesser] = await milder('datum=2022-07-31&brott=purchase-from-child&dom=2022-08-01')
    expect(normal).toContain('Lagen från den dag det hände avgör straffet: fängelse i högst 4 år.')
    expect(lesser).toContain('Lagen vid domen avgör straffet: fängelse i högst 1 år.')
    expect(lesser).toContain('Graden fanns inte den dag det hände.')
  })

  test('comes with its rule, as information and not as advice', async () => {
    const page = words(await pageAt(`${PAGE}?datum=2011-06-30&brott=purchase&dom=2011-09-01`))
    expect(page).toContain('5 § lagen (1964:163) om införande av brottsbalken')
    expect(page).toContain('information och inte juridisk rådgivning')
  })

  test('is as unsure as its scales', async () => {
    const [, gross] = await milder('datum=2005-03-31&brott=procuring&dom=2005-04-01')
    expect(gross).toContain('svaret är också osäkert')
  })
})

describe('two days compared', () => {
  test('show what was added, removed and changed, before the two days themselves', async () => {
    const page = await pageAt('/lagstiftning/jamfor?brott=purchase-from-child&fran=2019-12-31&till=2022-08-01')
    const [normal] = page.querySelectorAll('.differences').map(words)
    expect(normal).toMatch(
      /^TillagtLägsta fängelsestraff är 6 månader, förut 14 dagar\.BorttagetBöter är inte längre möjliga\.ÄndratNamnet är/,
    )
    expect(words(page)).toContain('Graden finns i lagen, det gjorde den inte förut.')
  })

  test('say when nothing differs, and when it can not be known', async () => {
    const same = await pageAt('/lagstiftning/jamfor?brott=exploitation&fran=2020-01-01&till=2021-01-01')
    expect(words(same)).toContain(
      'Inget av namn, paragraf, straff, försök och vad brottet omfattar skiljer sig mellan dagarna.',
    )
    const unknown = await pageAt('/lagstiftning/jamfor?brott=procuring&fran=1984-06-30&till=2021-01-01')
    expect(words(unknown)).toContain('Därför säger vi inte vad som har ändrats.')
  })
})

describe('what can not be answered', () => {
  test.for([
    [`${PAGE}?datum=2011-02-30`, 'Datum kan inte vara ”2011-02-30”', '2011-07-01'],
    [`${PAGE}?datum=1799-12-31`, 'Datum kan inte vara ”1799-12-31”', '2011-07-01'],
    [`${PAGE}?datum=2201-01-01`, 'Datum kan inte vara ”2201-01-01”', '2011-07-01'],
    [`${PAGE}?datum=2011-07-01&dom=ig%C3%A5r`, 'Dagen för domen kan inte vara ”igår”', '2011-09-01'],
    [`${PAGE}?datum=2011-07-01&dom=2011-06-30`, 'Domen kan inte komma före den dag det hände', '2011-09-01'],
    [
      '/lagstiftning/jamfor?brott=purchase&fran=2011-07-01&till=2011-06-30',
      'Den andra dagen kan inte komma före den första',
      '2009-12-31',
    ],
    ['/lagstiftning/jamfor?brott=purchase&fran=nu&till=2011-06-30', 'Första dagen kan inte vara ”nu”', '2008-01-01'],
  ] as const)('%s is refused with what is wrong and an example', async ([path, message, example]) => {
    const page = words(await pageAt(path, 400))
    expect(page).toContain(message)
    expect(page).toContain(`Skriv till exempel ${example}.`)
  })

  test.for([PAGE, `${PAGE}?datum=2011-07-01`, '/lagstiftning/jamfor?fran=2011-07-01&till=2011-07-01'])(
    '%s with an offence that is none is not there',
    async (path) => {
      await pageAt(`${path}${path.includes('?') ? '&' : '?'}brott=roman`, 404)
    },
  )
})

describe('a question that is not whole', () => {
  test.for([
    [
      '/lagstiftning/jamfor?fran=2021-01-01&till=2022-01-01',
      'Välj vilket brott du vill jämföra.',
      'till',
      '2022-01-01',
    ],
    ['/lagstiftning/jamfor?brott=purchase&fran=2021-01-01', 'Fyll i den andra dagen.', 'fran', '2021-01-01'],
    ['/lagstiftning/pa-dagen?dom=2022-01-01', 'Fyll i vilken dag det hände.', 'dom', '2022-01-01'],
  ] as const)('%s keeps what was filled in, and says what is missing', async ([path, sentence, word, value]) => {
    const page = await pageAt(path)
    expect(words(page)).toContain(sentence)
    expect(page.querySelector(`form input[name=${word}]`)?.getAttribute('value')).toBe(value)
  })

  test.for([
    '/lagstiftning/jamfor?fran=abc',
    '/lagstiftning/jamfor?fran=2022-01-01&till=2021-01-01',
    '/lagstiftning/pa-dagen?dom=abc',
  ])('%s is refused', async (path) => {
    await pageAt(path, 400)
  })
})

test('the law as it was known on a day says so, and leads to what is known now', async () => {
  const page = await pageAt('/lagstiftning/pa-dagen?datum=2011-06-30&brott=purchase&kant=2026-11-22')
  expect(words(page)).toContain('Så som plattformen kände det den 22 november 2026.')
  const links = page.querySelectorAll('.notice a').map((link) => link.getAttribute('href')?.replaceAll('&amp;', '&'))
  expect(links).toContain('/lagstiftning/pa-dagen?datum=2011-06-30&brott=purchase')
})

test('of a purchase before the Criminal Code nothing is known', async () => {
  const on = async (day: string) => words(await pageAt(`/lagstiftning/pa-dagen?datum=${day}&brott=purchase`))
  expect(await on('1964-12-31')).not.toContain('var inte ett brott')
  expect(await on('1965-01-01')).toContain('var inte ett brott')
})

test('what the offence covers is a difference too, with both texts', async () => {
  const page = await pageAt('/lagstiftning/jamfor?brott=purchase&fran=2025-06-30&till=2025-07-01')
  expect(words(page.querySelector('.differences'))).toMatch(
    /Vad brottet omfattar ändrades\. Nu: ”.*på distans.*” Förut: ”.*”/,
  )
  const milder = await pageAt('/lagstiftning/pa-dagen?datum=2025-06-30&brott=purchase&dom=2025-08-01')
  expect(words(milder.querySelector('.milder'))).toContain('Vad brottet omfattar är inte detsamma båda dagarna.')
})
