import { describe, expect, test } from 'vitest'
import { DANGEROUS, Grant, RULES, Role, may, type Action, type Actor } from './role.ts'

const GROUP = 'vasterbotten'
const AGENCY = 'region-vasterbotten'

/** Somebody with one role, limited as it has to be. */
function holding(role: Role): Actor {
  const group = role === 'member' || role === 'coordinator' ? GROUP : null
  return { account: 'a', grants: [Grant.parse({ role, group, agency: role === 'member' ? AGENCY : null })] }
}

/** How far each role reaches, tried with things that are theirs in ever narrower ways. */
function reachOf(role: Role, action: Action) {
  const actor = holding(role)
  const things = {
    all: {},
    group: { groups: [GROUP], agencies: ['polismyndigheten'] },
    agency: { groups: ['skane'], agencies: [AGENCY] },
    seat: { groups: [GROUP], agencies: [AGENCY] },
  }
  return Object.entries(things).find(([, thing]) => may(actor, action, thing))?.[0] ?? '-'
}

/** The table of the issue, as people read it: member, coordinator, editor, reviewer, national, administrator, auditor. */
const TABLE = `
names.read           all    all    all  all  all  all  all
directory.read       all    all    all  all  all  -    -
agency.change        agency group  -    -    all  -    -
agency.create        -      all    -    -    all  -    -
group.change         -      group  -    -    all  -    -
group.create         -      -      -    -    all  -    -
representative.change seat  group  -    -    all  -    -
appointment.change   -      group  -    -    all  -    -
contact.change       agency group  -    -    all  -    -
support-line.change  agency group  -    -    all  -    -
support-line.create  -      -      -    -    all  -    -
contacts.read        group  all    -    -    all  -    -
contacts.export      -      group  -    -    all  -    -
account.read         -      group  -    -    -    all  -
account.invite       -      group  -    -    -    all  -
account.change       -      -      -    -    -    all  -
account.end-sessions -      -      -    -    -    all  -
own.use              -      -      -    -    -    -    -
own.secure           -      -      -    -    -    -    -
document.read        all    all    all  all  all  -    -
document.comment     all    all    all  all  all  -    -
document.write       -      group  all  -    all  -    -
document.submit      -      group  all  -    all  -    -
document.approve     -      -      -    all  all  -    -
document.publish     -      group  all  -    all  -    -
document.publish-urgently - group  -    -    all  -    -
document.withdraw    -      group  all  -    all  -    -
survey.read          all    all    all  all  all  -    -
survey.read-answers  seat   group  -    -    all  -    -
survey.answer        seat   -      -    -    -    -    -
survey.approve       -      group  -    -    all  -    -
survey.open          -      group  -    -    all  -    -
survey.question      -      all    -    -    all  -    -
survey.compile       -      group  -    -    all  -    -
survey.freeze        -      group  -    -    all  -    -
file.upload          -      all    all  -    all  -    -
link.check           -      all    all  -    all  -    -
outbox.read          -      -      -    -    -    all  -
outbox.open          -      -      -    -    -    all  -
outbox.resend        -      -      -    -    -    all  -
trail.read           -      -      -    -    -    -    all
trail.export         -      -      -    -    -    -    all
trail.erase          -      -      -    -    -    all  -
`
const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split(/\s+/) as [Action, ...string[]])

test('every action has a row in the table that people read', () => {
  expect(rows.map(([action]) => action)).toEqual(Object.keys(RULES))
})

test.for(rows)('%s is for whom the table says', ([action, ...reaches]) => {
  expect(Role.options.map((role) => reachOf(role, action))).toEqual(reaches)
})

describe('somebody', () => {
  test('may tend their own account and no other, whatever roles they have', () => {
    const nobody: Actor = { account: 'a', grants: [] }
    for (const action of ['own.use', 'own.secure', 'account.read', 'account.end-sessions', 'trail.read'] as const) {
      expect(may(nobody, action, { account: 'a' })).toBe(true)
      expect(may(nobody, action, { account: 'b' })).toBe(false)
    }
    expect(may(holding('administrator'), 'own.secure', { account: 'b' })).toBe(false)
  })

  test('has the sum of their roles, and each only where it was given', () => {
    const actor: Actor = {
      account: 'a',
      grants: [
        { role: 'coordinator', group: 'skane', agency: null },
        { role: 'member', group: GROUP, agency: AGENCY },
      ],
    }
    expect(may(actor, 'group.change', { groups: ['skane'] })).toBe(true)
    expect(may(actor, 'group.change', { groups: [GROUP] })).toBe(false)
    expect(may(actor, 'representative.change', { groups: ['skane', GROUP], agencies: [AGENCY] })).toBe(true)
  })

  test('with no role may do nothing to what is nobody’s', () => {
    const nobody: Actor = { account: 'a', grants: [] }
    expect(Object.keys(RULES).filter((action) => may(nobody, action as Action, {}))).toEqual([])
  })
})

test('roles, exports, approvals, frozen reports, erasures, unsent mail and ways to sign in ask for the second factor again', () => {
  expect([...DANGEROUS].sort()).toEqual([
    'account.change',
    'contacts.export',
    'document.approve',
    'outbox.open',
    'own.secure',
    'survey.freeze',
    'trail.erase',
    'trail.export',
  ])
})

test.for([
  { role: 'member', group: GROUP, agency: null },
  { role: 'member', group: null, agency: AGENCY },
  { role: 'coordinator', group: null, agency: null },
  { role: 'coordinator', group: GROUP, agency: AGENCY },
  { role: 'administrator', group: GROUP, agency: null },
  { role: 'auditor', group: null, agency: null, until: '2026-12-31' },
])('a grant that is limited to the wrong thing is refused: %o', (grant) => {
  expect(Grant.safeParse(grant).success).toBe(false)
})
