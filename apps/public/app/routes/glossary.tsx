import { compareSwedish, distinctFrom, type Term } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Fact, Facts } from '../components/facts.tsx'
import { PageLink } from '../components/link.tsx'
import { Inline } from '../components/rich-text.tsx'
import { LocalText, inLocale, langOf } from '../components/text.tsx'
import { BodyOfText, HeaderWithText } from '../editions/site-text.tsx'
import { currentLocale } from '../locale.ts'
import { page } from '../page.ts'
import { SourceMark, SourceNotes, WithSourceNotes } from '../provenance/source-notes.tsx'
import type { Route } from './+types/glossary.ts'

export const loader = page(async ({ api }) => ({
  text: (await api.pages.find({ slugs: ['ordlista'] })).items[0],
  terms: (await api.glossary.list()).items,
  known: (await api.sources.list()).items,
}))

/** The words of the field. Each has an anchor, so that texts can lead to it: /om/ordlista#koppleri. */
export default function Glossary({ loaderData: { text, terms, known } }: Route.ComponentProps) {
  const inOrder = terms.toSorted((one, other) => compareSwedish(titleOf(one), titleOf(other)))
  return (
    <WithSourceNotes>
      <HeaderWithText title={m.glossary_title()} found={text} />
      <nav aria-label={m.glossary_contents()}>
        <ul className="term-list">
          {inOrder.map((term) => (
            <li key={term.slug}>
              <TermLink term={term} />
            </li>
          ))}
        </ul>
      </nav>
      <BodyOfText found={text} />
      {inOrder.map((term) => (
        <TermEntry key={term.slug} term={term} terms={terms} />
      ))}
      <SourceNotes known={known} />
    </WithSourceNotes>
  )
}

/** What a term is looked up by: its letters, where it has such. */
function titleOf({ abbreviation, name }: Term): string {
  return abbreviation ?? inLocale(name)
}

function TermLink({ term }: { term: Term }) {
  return (
    <a href={`#${term.slug}`} lang={term.abbreviation ? undefined : langOf(term.name)}>
      {titleOf(term)}
    </a>
  )
}

function TermEntry({ term, terms }: { term: Term; terms: readonly Term[] }) {
  const others = distinctFrom(term, terms)
  const other = currentLocale() === 'sv' ? 'en' : 'sv'
  const avoided = term.avoid.filter(({ locale }) => locale === currentLocale())
  return (
    <section aria-labelledby={term.slug}>
      <h2 id={term.slug}>
        {term.abbreviation && `${term.abbreviation}: `}
        <LocalText text={term.name} />
      </h2>
      <p>
        <Inline text={term.definition} />
        <SourceMark of={term.provenance} />
      </p>
      <Facts>
        <Fact name={other === 'en' ? m.glossary_in_english() : m.glossary_in_swedish()}>
          {term.name[other] && <span lang={other}>{term.name[other]}</span>}
        </Fact>
        <Fact name={m.glossary_law()}>{term.law && <Provision law={term.law} />}</Fact>
        <Fact name={m.glossary_distinct()}>
          {others.length > 0 &&
            others.map((one, index) => (
              <span key={one.slug}>
                {index > 0 && ', '}
                <TermLink term={one} />
              </span>
            ))}
        </Fact>
        <Fact name={m.glossary_avoid()}>{avoided.length > 0 && avoided.map(({ word }) => word).join(', ')}</Fact>
      </Facts>
    </section>
  )
}

/** The provision, which leads to its penalty over time where the platform follows it. */
function Provision({ law: { provision, offence } }: { law: NonNullable<Term['law']> }) {
  if (offence === null) return <LocalText text={provision} />
  return (
    <PageLink to={`/lagstiftning#brott-${offence}`}>
      <LocalText text={provision} />
    </PageLink>
  )
}
