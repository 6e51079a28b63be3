import { instant } from '@samordning/domain'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import * as agencies from '../agencies.ts'
import * as assignments from '../assignments.ts'
import type { Database } from '../database.ts'
import * as groups from '../groups.ts'
import * as legislation from '../legislation.ts'
import * as reports from '../reports.ts'
import * as supportLines from '../support-lines.ts'
import { migratedFrom } from '../../tests/migrated.ts'

const provenance = `'{"fact":"A01","sources":[{"source":"REG"}],"confidence":"high"}'`
const document = (more: string) =>
  `'{"slug":"one",${more}"provenance":{"fact":"M01","sources":[{"source":"REG"}],"confidence":"high"}}'`

/** A database as it was before time, with one row of what changed its place. */
const BEFORE = `
  insert into agency values ('polisen', 'state-agency', null, null, null, null, '{"sv":"a"}', null, ${provenance});
  insert into agency values ('ekobrott', 'unit', '202100-0076', '2015-01-01', null, 'polisen', '{"sv":"b"}', null, ${provenance});
  insert into agency_name values (1, 'polisen', '{"sv":"Polisen"}', '[]', null, '2015-01-01', ${provenance});
  insert into coordination_group values ('norr', '{"sv":"Norr"}', '[]', 'county', '2008', null, '{"sv":"c"}', null, null, '[]', ${provenance});
  insert into membership values (1, 'norr', 'polisen', null, null, '2008', null, ${provenance});
  insert into penalty_scale values ('P101', 'purchase', 'normal', null, '1999-01-01', 0, null, null, 0, null, null,
    'unknown', 'low', null, '{"sv":"d"}', ${provenance});
  insert into action_plan values ('plan', '2008-07-10', ${document('')});
  insert into assignment values ('one', '2008-09-01', 'plan', ${document(`"parts":[{"provenance":{"fact":"M01","sources":[],"confidence":"low"}}],`)});
  insert into assignment_receiver values ('one', 'polisen');
  insert into report values ('one', 'study', '2009', 'one', ${document('')});
  insert into statistic values ('one', 0, 'survey', ${document('')});
  insert into support_line values ('one', 0, ${document('"name":{"sv":"e"},"printedAs":[],"audiences":[],"purpose":{"sv":"f"},"fallbacks":[],"owners":[],')});
  insert into instrument values ('one', 'law', '1999-01-01', ${document('')});
`

let db: Database

beforeAll(async () => {
  db = await migratedFrom('007-search', BEFORE)
})

const known = { recorded: '2026-11-22', superseded: null }
const now = () => ({ db, known: null })
const ALL = { limit: 10, after: null }

test('what was there is known since the day the first content was put together', async () => {
  expect(await agencies.find(now(), 'ekobrott')).toMatchObject({
    terms: [{ partOf: 'polisen', orgNumber: '202100-0076' }],
    from: '2015-01-01',
    provenance: known,
  })
  expect((await agencies.find(now(), 'polisen'))?.names).toMatchObject([
    { name: { sv: 'Polisen' }, until: '2015-01-01', provenance: known },
  ])
  expect(await groups.find(now(), 'norr')).toMatchObject({
    level: 'county',
    from: '2008',
    members: [{ agency: 'polisen', provenance: known }],
  })
  expect(await legislation.listScales(now())).toMatchObject([
    { offence: 'purchase', until: '1999-01-01', isOffence: false, provenance: known },
  ])
  expect((await legislation.listInstruments(now(), {}, ALL)).rows).toMatchObject([{ slug: 'one', provenance: known }])
  expect((await assignments.list(now(), { receiver: 'polisen', plan: 'plan' }, ALL)).rows).toMatchObject([
    { slug: 'one', provenance: known, parts: [{ provenance: known }], describes: [] },
  ])
  expect(await assignments.listPlans(now())).toMatchObject([{ slug: 'one', provenance: known }])
  expect(
    (await reports.list({ ...now(), now: instant(new Date('2026-11-23')) }, { assignment: 'one' }, ALL)).rows,
  ).toMatchObject([{ slug: 'one', provenance: known, describes: [] }])
  expect(await reports.listStatistics(now())).toMatchObject([{ slug: 'one', provenance: known }])
  expect(await supportLines.list(now())).toMatchObject([{ slug: 'one', provenance: known }])
})

test('before that day nothing was known', async () => {
  const before = { db, known: '2026-11-21' as never }
  expect(await agencies.list(before)).toEqual([])
  expect(await groups.list(before)).toEqual([])
  expect(await legislation.listScales(before)).toEqual([])
})

test('what points at something still does', async () => {
  const { rows } = await sql`pragma foreign_key_check`.execute(db)
  expect(rows).toEqual([])
  await expect(
    sql`insert into membership (group_slug, agency, provenance, recorded) values ('norr', 'nobody', '{}', '')`.execute(
      db,
    ),
  ).rejects.toThrow('FOREIGN KEY')
})
