import type { FileId } from './file.ts'

/** The widths that pictures are shown in, in pixels, and the formats, the smallest file first. */
export const PICTURE_WIDTHS = [320, 640, 1280, 1920] as const
export const PICTURE_FORMATS = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const
export type PictureWidth = (typeof PICTURE_WIDTHS)[number]
export type PictureFormat = keyof typeof PICTURE_FORMATS

/** A file as it was uploaded, or a picture of it in a width: of a PDF, of its first page. */
export type FileVariant = 'original' | { width: PictureWidth; format: PictureFormat }

/** Where a file is fetched, at both doors. What is there never changes. */
export function addressOfFile(file: FileId, variant: FileVariant): string {
  return `/filer/${file}/${nameOfVariant(variant)}`
}

/** The last part of the address. */
export function nameOfVariant(variant: FileVariant): string {
  return variant === 'original' ? variant : `${variant.width}.${variant.format}`
}

/** What the last part of an address asks for; null for what is never made. */
export function variantNamed(name: string): FileVariant | null {
  if (name === 'original') return name
  const width = PICTURE_WIDTHS.find((one) => name.startsWith(`${one}.`))
  const format = name.slice(name.indexOf('.') + 1)
  return width !== undefined && Object.hasOwn(PICTURE_FORMATS, format)
    ? { width, format: format as PictureFormat }
    : null
}
