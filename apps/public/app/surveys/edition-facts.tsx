import type { Api } from '@samordning/api'
import type { SurveyEdition } from '@samordning/domain'
import { m } from '@samordning/messages'
import { DayOf } from '../components/dates.tsx'
import { Notice } from '../components/notice.tsx'
import { LocalText } from '../components/text.tsx'
import { localized } from '../locale.ts'
import { hrefTo } from '../moment.ts'

type Editions = Awaited<ReturnType<Api['surveys']['editions']>>['items']
type Props = { report: string; editions: Editions; edition: Pick<SurveyEdition, 'number' | 'hash'> }

const FILES = { pdf: m.compiled_file_pdf, docx: m.compiled_file_docx, json: m.compiled_file_json }

/** Which editions there are, what each corrected, the files of the one that is read, and what tells that it is as it was frozen. */
export function EditionFacts({ report, editions, edition }: Props) {
  const place = `/rapporter/${report}/utgava/${edition.number}`
  return (
    <section className="panel" aria-labelledby="utgavor">
      <h2 id="utgavor">{m.compiled_editions_heading()}</h2>
      <p className="small">{m.compiled_editions_lead()}</p>
      <ul>
        {editions.map(({ number, frozen, change }) => (
          <li key={number}>
            <a
              href={hrefTo(`/rapporter/${report}/utgava/${number}`)}
              aria-current={number === edition.number || undefined}
            >
              {m.compiled_edition({ number })}
            </a>
            , <DayOf moment={frozen} />. {change ? <LocalText text={change} /> : m.compiled_edition_first()}
          </li>
        ))}
      </ul>
      <h3>{m.compiled_files_heading()}</h3>
      <ul className="tags">
        {Object.entries(FILES).map(([ending, name]) => (
          <li key={ending}>
            <a className="tag" href={localized(`${place}.${ending}`)}>
              {name()}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={hrefTo(`/rapporter/${report}/matris`)}>{m.compiled_matrix_link()}</a>
      </p>
      <details>
        <summary>{m.compiled_hash()}</summary>
        <p className="small">{m.compiled_hash_hint()}</p>
        <p>
          <code className="hash">{edition.hash}</code>
        </p>
      </details>
    </section>
  )
}

/** Tells that another edition is the latest. */
export function OlderEdition({ report, number, latest }: { report: string; number: number; latest: number }) {
  if (number === latest) return null
  return (
    <Notice kind="info" title={m.compiled_older_title()}>
      <p>
        {m.compiled_older_text({ number, latest })}{' '}
        <a href={hrefTo(`/rapporter/${report}`)}>{m.compiled_older_link()}</a>
      </p>
    </Notice>
  )
}
