import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'

/** As wide as the widest picture that is made of it would be at arm's length; a page in points is some 600 wide. */
const WIDTH = 1280
/** A page can be said to be as tall as one likes: a scroll is not drawn. */
const TALLEST = 4 * WIDTH

/** The first page of a PDF as a picture; null when it can't be drawn. The library is a machine of its own in WebAssembly, gone afterwards. */
export async function firstPage(bytes: Uint8Array): Promise<Buffer | null> {
  const library = await PDFiumLibrary.init()
  try {
    const pdf = await library.loadDocument(bytes)
    try {
      const page = pdf.getPage(0)
      const { originalWidth, originalHeight } = page.getOriginalSize()
      const height = Math.round((WIDTH * originalHeight) / originalWidth)
      if (!(height > 0 && height <= TALLEST)) return null
      const drawn = await page.render({ width: WIDTH, height, render: toPng })
      return Buffer.from(drawn.data)
    } finally {
      pdf.destroy()
    }
  } catch {
    return null
  } finally {
    library.destroy()
  }
}

type Drawn = { data: Uint8Array; width: number; height: number }

function toPng({ data, width, height }: Drawn): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png({ compressionLevel: 1 })
    .toBuffer()
}
