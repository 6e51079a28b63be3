import { inTurn } from '@samordning/api/files'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

/** What a picture for sharing says. */
export type PictureWords = { label: string; title: string; site: string }

const WIDTH = 1200
const HEIGHT = 630
/** The light colours of packages/tokens. */
const GROUND = '#fbfaf7'
const INK = '#16201f'
const PETROL = '#0b4f55'
const BAND = 28
const MARGIN = 84
const ROOM = { width: WIDTH - BAND - 2 * MARGIN, height: 300 }
/** In pixels. The title is as large as it can be with its words whole. */
const TITLE_SIZES = [88, 76, 66, 58, 50, 44, 38]
const SMALL = 34

/** @NOTE TrueType: Pango, which sets the text, passes over WOFF without a word and takes what font the machine has. */
const FONT = fileURLToPath(import.meta.resolve('@expo-google-fonts/gelasio/600SemiBold/Gelasio_600SemiBold.ttf'))

// What libvips would keep of one picture is of no use to the next.
sharp.cache(false)

/** A picture for sharing, 1200 × 630, as PNG. Drawn by threads of libvips, beside what else goes on. */
export function drawPicture(words: PictureWords): Promise<Buffer> {
  return inTurn(() => draw(words))
}

async function draw({ label, title, site }: PictureWords): Promise<Buffer> {
  const top = label === site ? null : await setText(label, { size: SMALL, colour: PETROL })
  const words = await setTitle(title)
  const bottom = await setText(site, { size: SMALL, colour: PETROL })
  const left = BAND + MARGIN
  const centre = Math.round((HEIGHT - words.info.height) / 2)
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: GROUND } })
    .composite([
      { input: { create: { width: BAND, height: HEIGHT, channels: 3, background: PETROL } }, left: 0, top: 0 },
      ...(top ? [{ input: top.data, left, top: 64 }] : []),
      { input: words.data, left, top: centre },
      { input: bottom.data, left, top: HEIGHT - 64 - bottom.info.height },
    ])
    .png({ palette: true })
    .toBuffer()
}

async function setTitle(title: string) {
  for (const size of TITLE_SIZES) {
    const set = await setText(title, { size, colour: INK })
    if (set.info.width <= ROOM.width && set.info.height <= ROOM.height) return set
  }
  return setText(title, { size: null, colour: INK })
}

/** Text as it is set in the room there is; without a size as large as fits, breaking words where it has to. */
function setText(words: string, { size, colour }: { size: number | null; colour: string }) {
  const markup = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const text = `<span foreground="${colour}">${markup}</span>`
  const font = { font: `Gelasio SemiBold ${size ?? SMALL}`, fontfile: FONT, rgba: true }
  const room =
    size === null ? { ...ROOM, wrap: 'word-char' as const } : { width: ROOM.width, dpi: 72, wrap: 'word' as const }
  return sharp({ text: { text, ...font, ...room } })
    .png()
    .toBuffer({ resolveWithObject: true })
}
