import { sql, type Kysely } from 'kysely'

/** Who may come in by the staff door, what they are entitled to, what is on its way to them, and the trail of what they did. */
export async function up(db: Kysely<unknown>) {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

/** Instants are UTC text with milliseconds. What opens a door (session, invitation) is kept as its SHA-256 only. */
const STATEMENTS = [
  `create table account (
    id text primary key, name text not null, mail text not null collate nocase unique, locale text not null,
    created_at text not null, closed_at text, password_hash text, totp_secret text, totp_step integer
  ) strict`,

  `create table account_role (
    id integer primary key, account text not null references account (id), role text not null,
    group_slug text references coordination_group (slug), agency text references agency (slug) deferrable initially deferred,
    given_at text not null, ended_at text
  ) strict`,
  `create index account_role_account on account_role (account)`,

  `create table passkey (
    id text primary key, account text not null references account (id), public_key blob not null, counter integer not null,
    transports text not null, name text not null, created_at text not null, used_at text
  ) strict`,
  `create index passkey_account on passkey (account)`,

  `create table recovery_code (
    id integer primary key, account text not null references account (id), hash text not null, used_at text
  ) strict`,
  `create index recovery_code_account on recovery_code (account)`,

  `create table session (
    id text primary key, account text not null references account (id), created_at text not null, seen_at text not null,
    confirmed_at text, device text not null
  ) strict`,
  `create index session_account on session (account)`,

  `create table invitation (
    id text primary key, account text references account (id), mail text not null, name text not null, roles text not null,
    invited_by text references account (id), created_at text not null, expires_at text not null,
    used_at text, cancelled_at text
  ) strict`,
  `create index invitation_created_at on invitation (created_at)`,

  `create table mail (
    id integer primary key, recipient text not null, subject text not null, body text not null, created_at text not null,
    tries integer not null, next_try_at text, sent_at text, fault text
  ) strict`,
  `create index mail_waiting on mail (next_try_at) where sent_at is null`,

  `create table change (
    id integer primary key, kind text not null, subject text not null, verb text not null, at text not null,
    account text not null, document text not null
  ) strict`,
  `create index change_subject on change (kind, subject, id)`,

  `create table trail (
    seq integer primary key, at text not null, act text not null, kind text, subject text,
    commitment text not null, previous text not null, hash text not null
  ) strict`,
  `create index trail_at on trail (at)`,
  `create index trail_subject on trail (kind, subject, seq)`,
  `create index trail_act on trail (act, seq)`,
  `create index trail_kind on trail (kind, seq)`,

  `create table trail_detail (
    seq integer primary key references trail (seq), salt text not null, account text, document text not null
  ) strict`,
  `create index trail_detail_account on trail_detail (account, seq)`,

  // @NOTE `insert or replace` takes rows away without asking the triggers on delete: what is added has to be new.
  ...['change', 'trail', 'trail_detail'].map(
    (table) =>
      `create trigger ${table}_stays before update on ${table} begin select raise(abort, '${table} is never changed'); end`,
  ),
  ...['change', 'trail'].map(
    (table) =>
      `create trigger ${table}_keeps before delete on ${table} begin select raise(abort, '${table} is never deleted'); end`,
  ),
  `create trigger change_grows before insert on change when exists (select 1 from change where id = new.id)
    begin select raise(abort, 'change is never changed'); end`,
  `create trigger trail_detail_grows before insert on trail_detail when exists (select 1 from trail_detail where seq = new.seq)
    begin select raise(abort, 'trail_detail is never changed'); end`,
  `create trigger trail_grows before insert on trail when new.seq <> (select coalesce(max(seq), 0) + 1 from trail)
    begin select raise(abort, 'trail goes on from its last entry'); end`,
]
