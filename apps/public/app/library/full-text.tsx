import type { RichText as Text } from '@samordning/domain'
import { m } from '@samordning/messages'
import type { LinkedPdf } from '../components/linked-files.tsx'
import { RichText } from '../components/rich-text.tsx'
import { LocalText } from '../components/text.tsx'
import { SwedishTextNote } from '../stories/swedish-text-note.tsx'
import { chaptersOf, type Chapter } from './chapters.ts'

/** A report's whole text behind a list of its contents. */
export function FullText({ body, files }: { body: Text; files: readonly LinkedPdf[] }) {
  if (body.length === 0) return null
  const chapters = chaptersOf(body)
  return (
    <>
      <nav className="contents" aria-labelledby="contents">
        <h2 id="contents">{m.reports_contents()}</h2>
        <SwedishTextNote body={body} />
        <ContentsList chapters={chapters.filter((chapter) => chapter.heading !== null)} />
      </nav>
      {chapters.map((chapter) => (
        <div key={chapter.anchor} id={chapter.anchor}>
          <RichText blocks={chapter.blocks} files={files} />
        </div>
      ))}
    </>
  )
}

/** Sections stand under their chapter. */
function ContentsList({ chapters }: { chapters: readonly Chapter[] }) {
  const tops = chapters.filter(({ heading }) => heading?.level === 2)
  return (
    <ul>
      {tops.map((top) => (
        <li key={top.anchor}>
          <ContentsLink {...top} />
          <SectionList sections={sectionsOf(top, chapters)} />
        </li>
      ))}
    </ul>
  )
}

function SectionList({ sections }: { sections: readonly Chapter[] }) {
  if (sections.length === 0) return null
  return (
    <ul>
      {sections.map((section) => (
        <li key={section.anchor}>
          <ContentsLink {...section} />
        </li>
      ))}
    </ul>
  )
}

function ContentsLink({ heading, anchor }: Chapter) {
  return <a href={`#${anchor}`}>{heading && <LocalText text={heading.text} />}</a>
}

function sectionsOf(top: Chapter, chapters: readonly Chapter[]) {
  const after = chapters.slice(chapters.indexOf(top) + 1)
  const end = after.findIndex(({ heading }) => heading?.level === 2)
  return end === -1 ? after : after.slice(0, end)
}
