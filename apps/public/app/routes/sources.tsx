import type { SiteText } from '@samordning/api'
import { slugOf } from '@samordning/domain'
import { m } from '@samordning/messages'
import { PageLink } from '../components/link.tsx'
import { LocalText } from '../components/text.tsx'
import { BodyOfText, HeaderWithText } from '../editions/site-text.tsx'
import { ConflictList } from '../provenance/conflicts.tsx'
import { sourceKindNames } from '../provenance/source-kinds.ts'
import { SourceNotes } from '../provenance/source-notes.tsx'
import { page } from '../page.ts'
import type { Route } from './+types/sources.ts'

/** Served by the public door itself. */
const FEED = '/granskningskedja.atom'

export const loader = page(async ({ api }) => ({
  texts: (await api.pages.find({ slugs: ['kallor', 'kallor-kant', 'kallor-sparet'] })).items,
  sources: (await api.sources.list()).items,
  conflicts: (await api.sources.conflicts()).items,
  questions: (await api.sources.openQuestions()).items,
}))

export default function Sources({ loaderData: { texts, sources, conflicts, questions } }: Route.ComponentProps) {
  const [about, known, trail] = texts
  return (
    <>
      <HeaderWithText title={m.about_sources_title()} found={about} />
      <nav aria-label={m.about_contents()}>
        <ul>
          <li>
            <a href="#sakerhet">{m.about_confidence_title()}</a>
          </li>
          <li>
            <a href="#kant">{m.about_known_title()}</a>
          </li>
          <li>
            <a href="#sparet">{m.about_trail_title()}</a>
          </li>
          <li>
            <a href="#olika">{m.about_conflicts_title()}</a>
          </li>
          <li>
            <a href="#obekraftat">{m.about_open_questions_title()}</a>
          </li>
          <li>
            <a href="#dokument">{m.about_documents_title()}</a>
          </li>
        </ul>
      </nav>
      <Confidences />
      <h2 id="kant">{m.about_known_title()}</h2>
      <BodyOfText found={known} />
      <Trail found={trail} />
      <h2 id="olika">{m.about_conflicts_title()}</h2>
      <p>{m.about_conflicts_lead()}</p>
      <ConflictList conflicts={conflicts} known={sources} />
      <h2 id="obekraftat">{m.about_open_questions_title()}</h2>
      <p>{m.about_open_questions_lead()}</p>
      <ul>
        {questions.map(({ fact, subject, state }) => (
          <li key={fact}>
            <strong>
              <LocalText text={subject} />
            </strong>{' '}
            <LocalText text={state} />
          </li>
        ))}
      </ul>
      <h2 id="dokument">{m.about_documents_title()}</h2>
      {Object.entries(sourceKindNames).map(([kind, name]) => (
        <section key={kind} aria-labelledby={`kind-${kind}`}>
          <h3 id={`kind-${kind}`}>{name()}</h3>
          <ul>
            {sources
              .filter((source) => source.kind === kind)
              .map((source) => (
                <li key={source.key}>
                  <PageLink to={`/om/kallor/${slugOf(source.key)}`}>
                    <LocalText text={source.title} />
                  </PageLink>{' '}
                  <span className="muted">({m.about_source_facts({ count: source.facts })})</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <SourceNotes known={sources} />
    </>
  )
}

function Trail({ found }: { found: SiteText | undefined }) {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={m.about_trail_feed()} href={FEED} />
      <h2 id="sparet">{m.about_trail_title()}</h2>
      <BodyOfText found={found} />
      <p>
        <a href={FEED}>{m.about_trail_feed()}</a>
      </p>
    </>
  )
}

function Confidences() {
  const words = [
    { name: m.common_confidence_high(), text: m.about_confidence_high() },
    { name: m.common_confidence_medium(), text: m.about_confidence_medium() },
    { name: m.common_confidence_low(), text: m.about_confidence_low() },
    { name: m.common_confidence_unverified(), text: m.about_confidence_unverified() },
  ]
  return (
    <>
      <h2 id="sakerhet">{m.about_confidence_title()}</h2>
      <dl className="facts">
        {words.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
