import { PICTURE_FORMATS, PICTURE_WIDTHS, addressOfFile, type Block } from '@samordning/domain'
import type { ReactNode } from 'react'
import { inLocale, langOf } from './text.tsx'

type Props = Pick<Extract<Block, { type: 'figure' }>, 'file' | 'alt'> & { caption: ReactNode }

const formats = ['avif', 'webp'] as const

/** A picture in a text: the browser takes the smallest file that is sharp. Without `alt` it is decoration, and is not read aloud. */
export function Picture({ file, alt, caption }: Props) {
  return (
    <figure className="picture">
      <picture>
        {formats.map((format) => (
          <source
            key={format}
            type={PICTURE_FORMATS[format]}
            srcSet={PICTURE_WIDTHS.map((width) => `${addressOfFile(file, { width, format })} ${width}w`).join(', ')}
            // As wide as the text: see `--measure`.
            sizes="(min-width: 42rem) 40rem, 95vw"
          />
        ))}
        <img
          src={addressOfFile(file, { width: 1280, format: 'jpg' })}
          alt={alt ? inLocale(alt) : ''}
          lang={alt ? langOf(alt) : undefined}
          loading="lazy"
          decoding="async"
        />
      </picture>
      {caption}
    </figure>
  )
}
