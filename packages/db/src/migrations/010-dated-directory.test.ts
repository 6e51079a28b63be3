import { beforeAll, expect, test } from 'vitest'
import * as agencies from '../agencies.ts'
import type { Database } from '../database.ts'
import * as groups from '../groups.ts'
import * as people from '../people.ts'
import * as sources from '../sources.ts'
import * as supportLines from '../support-lines.ts'
import { migratedFrom } from '../../tests/migrated.ts'

const provenance =
  '{"fact":"A01","sources":[{"source":"REG"}],"confidence":"high","recorded":"2026-11-22","superseded":null}'
const line = `{"slug":"linjen","name":{"sv":"Linjen"},"number":"020","printedAs":["0 20"],"from":"2016","until":null,
  "audiences":["buyer"],"purpose":{"sv":"e"},"hours":{"sv":"Kontorstid"},"cost":null,
  "owners":[{"from":"2016","until":"2018","agency":"polisen"},{"from":"2018","until":null,"agency":"enheten"}],
  "fallbacks":["112"],"lastAssured":"2026-11-01","provenance":${provenance}}`

/** A database as it was before: what was corrected once, someone who represented a member, a line whose owner changed. */
const BEFORE = `
  insert into source values ('REG', 'register', '{"sv":"Registret"}', null);
  insert into agency values ('polisen'), ('enheten');
  insert into county values ('24', 'v', '{"sv":"V"}', 'V', 'AC', 'SE-AC', 'SE331', 'Umeå', 'polisen', '${provenance}'),
    ('25', 'n', '{"sv":"N"}', 'N', 'BD', 'SE-BD', 'SE332', 'Luleå', 'polisen', '${provenance}');
  insert into agency_record (agency, kind, org_number, valid_from, part_of, about, website, provenance, recorded, superseded) values
    ('polisen', 'state-agency', null, null, null, '{"sv":"a"}', null, '${provenance}', '2026-11-22', null),
    ('enheten', 'unit', null, '2015', null, '{"sv":"fel"}', null, '${provenance}', '2026-11-22', '2026-11-25'),
    ('enheten', 'unit', '202100-0076', '2015', 'polisen', '{"sv":"b"}', 'https://a.example', '${provenance}', '2026-11-25', null);
  insert into agency_county values ('enheten', '25'), ('enheten', '24');
  insert into coordination_group values ('norr');
  insert into group_record (group_slug, name, aliases, level, valid_from, focus, mandate, body, provenance, recorded) values
    ('norr', '{"sv":"Norr"}', '["N"]', 'county', '2008', '{"sv":"c"}', '{"sv":"d"}', '[]', '${provenance}', '2026-11-22');
  insert into group_county values ('norr', '24');
  insert into membership (group_slug, agency, representative, valid_from, provenance, recorded) values
    ('norr', 'polisen', 'Någon', '2009', '${provenance}', '2026-11-22'), ('norr', 'enheten', null, null, '${provenance}', '2026-11-22');
  insert into contact_point (agency, kind, value, purpose, provenance, recorded) values
    ('polisen', 'web', 'https://a.example', '{"sv":"f"}', '${provenance}', '2026-11-22');
  insert into support_line (slug, position, document, recorded) values ('linjen', 3, '${line}', '2026-11-22');
`

let db: Database

beforeAll(async () => {
  db = await migratedFrom('009-staff', BEFORE)
})

const now = () => ({ db, known: null })
const before = () => ({ db, known: '2026-11-24' as never })

test('a body keeps what was said of it as its terms, as long as itself, as known then and as known now', async () => {
  expect(await agencies.find(now(), 'enheten')).toMatchObject({
    from: '2015',
    terms: [
      {
        from: '2015',
        until: null,
        kind: 'unit',
        orgNumber: '202100-0076',
        counties: ['24', '25'],
        partOf: 'polisen',
        website: 'https://a.example',
        provenance: { fact: 'A01', superseded: null },
      },
    ],
  })
  expect((await agencies.find(before(), 'enheten'))?.terms).toMatchObject([{ about: { sv: 'fel' }, partOf: null }])
  expect(await agencies.listUnits(now(), 'polisen')).toEqual(['enheten'])
  expect(await agencies.listUnits(before(), 'polisen')).toEqual([])
})

test('a group keeps what was said of it as its terms, and is found by its county', async () => {
  const terms = { name: { sv: 'Norr' }, aliases: ['N'], focus: { sv: 'c' }, mandate: { sv: 'd' }, counties: ['24'] }
  expect(await groups.list(now(), { county: '24' as never })).toMatchObject([{ slug: 'norr', terms: [terms] }])
  expect(await groups.list(now(), { county: '25' as never })).toEqual([])
})

test('who represented a member does so beside the membership, for as long', async () => {
  const { representatives, members } = await groups.listEntries(now(), 'norr')
  expect(representatives).toMatchObject([{ fact: { agency: 'polisen', person: 'Någon', from: '2009' } }])
  expect(members).toHaveLength(2)
})

test('a contact that everybody saw is a function address that everybody sees', async () => {
  expect(await people.listContactPoints(now(), ['polisen'])).toMatchObject([{ audience: 'public', holder: null }])
})

test('a support line keeps what was said of it, who ran it and when it was assured', async () => {
  const dated = { from: '2016', until: null, provenance: { fact: 'A01' } }
  expect(await supportLines.list(now())).toMatchObject([
    {
      slug: 'linjen',
      ...dated,
      lastAssured: { on: '2026-11-01', by: null },
      terms: [
        {
          ...dated,
          name: { sv: 'Linjen' },
          number: '020',
          printedAs: ['0 20'],
          audiences: ['buyer'],
          hours: { text: { sv: 'Kontorstid' }, rrules: null },
          cost: null,
          fallbacks: ['112'],
        },
      ],
      owners: [
        { agency: 'polisen', from: '2016', until: '2018' },
        { agency: 'enheten', from: '2018', until: null },
      ],
    },
  ])
})

test('what members will enter has a source to come from', async () => {
  expect((await sources.list(db)).map(({ key, kind }) => [key, kind])).toContainEqual(['arbetsytan', 'workspace'])
})
