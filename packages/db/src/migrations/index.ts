import type { Migration } from 'kysely/migration'
import * as m001 from './001-sources.ts'
import * as m002 from './002-directory.ts'
import * as m003 from './003-law.ts'
import * as m004 from './004-work.ts'
import * as m005 from './005-library.ts'
import * as m006 from './006-stories.ts'
import * as m007 from './007-search.ts'
import * as m008 from './008-time.ts'
import * as m009 from './009-staff.ts'
import * as m010 from './010-dated-directory.ts'
import * as m011 from './011-publication.ts'
import * as m012 from './012-revisions.ts'
import * as m013 from './013-glossary.ts'
import * as m014 from './014-editions.ts'
import * as m015 from './015-comments.ts'
import * as m016 from './016-files.ts'
import * as m017 from './017-links.ts'
import * as m018 from './018-linked-words.ts'
import * as m019 from './019-group-texts.ts'
import * as m020 from './020-surveys.ts'
import * as m021 from './021-survey-reminders.ts'

/** Every migration by name, in order. Listed by hand; a merged one is never changed. */
export const migrations: Record<string, Migration> = {
  '001-sources': m001,
  '002-directory': m002,
  '003-law': m003,
  '004-work': m004,
  '005-library': m005,
  '006-stories': m006,
  '007-search': m007,
  '008-time': m008,
  '009-staff': m009,
  '010-dated-directory': m010,
  '011-publication': m011,
  '012-revisions': m012,
  '013-glossary': m013,
  '014-editions': m014,
  '015-comments': m015,
  '016-files': m016,
  '017-links': m017,
  '018-linked-words': m018,
  '019-group-texts': m019,
  '020-surveys': m020,
  '021-survey-reminders': m021,
}
