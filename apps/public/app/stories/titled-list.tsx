import type { LocalText as Text } from '@samordning/domain'
import { Entries, Entry } from '../components/entries.tsx'
import { LocalText } from '../components/text.tsx'

type Props = {
  heading: string
  under: '/rapporter' | '/handelser'
  items: readonly { slug: string; title: Text; meta?: string }[]
}

/** Things to read under a heading; nothing when there are none. */
export function TitledList({ heading, under, items }: Props) {
  if (items.length === 0) return null
  return (
    <>
      <h2>{heading}</h2>
      <Entries>
        {items.map(({ slug, title, meta }) => (
          <Entry key={slug} to={`${under}/${slug}`} title={<LocalText text={title} />} meta={meta} />
        ))}
      </Entries>
    </>
  )
}
