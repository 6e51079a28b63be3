import { cited } from '../cited.ts'
import { PageHeader } from '../components/page-header.tsx'
import { RichText } from '../components/rich-text.tsx'
import { Sources } from '../components/sources.tsx'
import { LocalText, inLocale } from '../components/text.tsx'
import { LawNotes } from '../law/law-notes.tsx'
import { textPage } from '../page.ts'
import { ChangeLog } from './change-log.tsx'
import { EditionNotes } from './edition-notes.tsx'

/** Makes the loader of a page that is one text. */
export function sitePage(slug: string) {
  return textPage(async ({ api, moment }) => ({
    ...(await api.pages.get({ slug, ...moment })),
    known: (await api.sources.list()).items,
  }))
}

type Props = Awaited<ReturnType<ReturnType<typeof sitePage>>>

/** A page that is one text: about the site. */
export function SitePage({ text: { title, lead, body, provenance }, edition, files, lawNotes, then, known }: Props) {
  return (
    <>
      <PageHeader
        title={title}
        lead={lead && <LocalText text={lead} />}
        {...(lead && { description: inLocale(lead) })}
      />
      <EditionNotes edition={edition} then={then} />
      <LawNotes notes={lawNotes} />
      <RichText blocks={body} files={files} />
      <ChangeLog edition={edition} />
      <Sources sources={cited(known, [provenance])} />
    </>
  )
}
