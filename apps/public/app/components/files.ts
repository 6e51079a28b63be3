import type { FileId } from '@samordning/domain'

/** The widths that pictures are kept in, in pixels, and the formats, the smallest first. */
export const WIDTHS = [320, 640, 1280, 1920] as const
export const FORMATS = { avif: 'image/avif', webp: 'image/webp' } as const

/** A file as it was uploaded, or a picture of it in a width. */
export type Variant = 'original' | { width: (typeof WIDTHS)[number]; format: keyof typeof FORMATS | 'jpg' }

/** Where a file is fetched. The only place that knows: the public door answers there. */
export function addressOf(file: FileId, variant: Variant): string {
  return variant === 'original' ? `/filer/${file}/original` : `/filer/${file}/${variant.width}.${variant.format}`
}
