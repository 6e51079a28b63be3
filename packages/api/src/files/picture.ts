import type { PictureFormat, PictureWidth } from '@samordning/domain'
import sharp from 'sharp'

/** As it is seen, turned the way the camera was held, in pixels. */
export type PictureFacts = { width: number; height: number }

// Pictures are made one at a time, and seldom twice: what libvips would keep of them would only take memory.
sharp.cache(false)

/** More than any camera that a press photographer carries, and less than what would fill the memory. */
const MOST_PIXELS = 64_000_000

/** Measures a picture, and reads all of it: one that is cut off or damaged further down is `broken`. */
export async function factsOfPicture(path: string): Promise<PictureFacts | 'pixels' | 'broken'> {
  try {
    const { width, height, autoOrient } = await sharp(path, { limitInputPixels: false }).metadata()
    if (width * height > MOST_PIXELS) return 'pixels'
    await open(path).resize(1, 1).raw().toBuffer()
    return { width: autoOrient.width, height: autoOrient.height }
  } catch {
    return 'broken'
  }
}

/**
 * A picture in a width, never wider than it was. Anything but what is seen is left behind: the position, the camera, the name of
 * whoever held it (sharp keeps no metadata unless it is told to).
 */
export async function pictureIn(source: string | Buffer, width: PictureWidth, format: PictureFormat): Promise<Buffer> {
  const picture = open(source).autoOrient().resize({ width, withoutEnlargement: true })
  switch (format) {
    case 'avif':
      return picture.avif({ quality: 55, effort: 3 }).toBuffer()
    case 'webp':
      return picture.webp({ quality: 78 }).toBuffer()
    case 'jpg':
      return picture.flatten({ background: 'white' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer()
  }
}

function open(source: string | Buffer) {
  return sharp(source, { limitInputPixels: MOST_PIXELS, failOn: 'warning' })
}
