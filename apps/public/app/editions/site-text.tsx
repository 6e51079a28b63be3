import type { SiteText } from '@samordning/api'
import { PageHeader } from '../components/page-header.tsx'
import { RichText } from '../components/rich-text.tsx'
import { LocalText, inLocale } from '../components/text.tsx'
import { ChangeLog } from './change-log.tsx'
import { EditionNotes } from './edition-notes.tsx'
import { TextSources } from './text-sources.tsx'

type Props = { found: SiteText | undefined }

/** The head of a page that has a text beside what else it shows: the title stands where the text is withdrawn. */
export function HeaderWithText({ title, found }: Props & { title: string }) {
  const lead = found?.text?.lead
  return (
    <PageHeader title={title} lead={lead && <LocalText text={lead} />} {...(lead && { description: inLocale(lead) })} />
  )
}

/** The rest of such a text, with what readers are told of it. Nothing where it was withdrawn. */
export function BodyOfText({ found }: Props) {
  if (!found?.text) return null
  return (
    <>
      <EditionNotes edition={found.edition} then={null} />
      <RichText blocks={found.text.body} files={found.files} />
      {found.text.body.length > 0 && <TextSources of={found.text.provenance} />}
      <ChangeLog edition={found.edition} />
    </>
  )
}
