import type { LocalText as Text } from '@samordning/domain'
import { Fragment } from 'react'
import { PageLink } from '../components/link.tsx'
import { LocalText } from '../components/text.tsx'

type Named = { slug: string; name: Text }

/** Names that lead on, with commas between: counties, agencies. `under` is the section's Swedish address. */
export function NameLinks({
  under,
  items,
}: {
  under: '/lan' | '/myndigheter' | '/samordningsgrupper'
  items: readonly Named[]
}) {
  return items.map(({ slug, name }, index) => (
    <Fragment key={slug}>
      {index > 0 && ', '}
      <PageLink to={`${under}/${slug}`}>
        <LocalText text={name} />
      </PageLink>
    </Fragment>
  ))
}
