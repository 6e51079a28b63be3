/** What is taken in, by what its bytes are: the ends of name that belong to it, and the most it may weigh in bytes. */
export const FILE_TYPES = {
  'image/jpeg': { endings: ['jpg', 'jpeg'], largest: 20 * 1024 ** 2 },
  'image/png': { endings: ['png'], largest: 20 * 1024 ** 2 },
  'image/webp': { endings: ['webp'], largest: 20 * 1024 ** 2 },
  'image/avif': { endings: ['avif'], largest: 20 * 1024 ** 2 },
  'application/pdf': { endings: ['pdf'], largest: 50 * 1024 ** 2 },
} as const satisfies Record<string, { endings: readonly string[]; largest: number }>
export type FileType = keyof typeof FILE_TYPES

/** The most that any file may weigh, in bytes. */
export const LARGEST_FILE = Math.max(...Object.values(FILE_TYPES).map(({ largest }) => largest))

/** Why a file is not taken in, in words for whoever sent it. */
export const FILE_REFUSALS = {
  name: {
    sv: 'Filens namn får inte vara tomt eller innehålla en sökväg. Byt namn på filen och försök igen.',
    en: 'The name of the file must not be empty or hold a path. Rename the file and try again.',
  },
  type: {
    sv: 'Filen är av ett slag som inte tas emot. Ladda upp JPEG, PNG, WebP, AVIF eller PDF.',
    en: 'Files of this kind are not accepted. Upload JPEG, PNG, WebP, AVIF or PDF.',
  },
  'other-ending': {
    sv: 'Filens innehåll är av ett annat slag än namnet säger.',
    en: 'What the file holds is of another kind than its name says.',
  },
  size: {
    sv: 'Filen är för stor. En bild får väga 20 MB och en PDF 50 MB.',
    en: 'The file is too large. A picture may weigh 20 MB and a PDF 50 MB.',
  },
  pixels: {
    sv: 'Bilden har för många bildpunkter. Gör den mindre och försök igen.',
    en: 'The picture has too many pixels. Make it smaller and try again.',
  },
  'personal-number': {
    sv: 'Filens namn innehåller något som ser ut som ett personnummer eller samordningsnummer. Byt namn på filen och försök igen.',
    en: 'The name of the file contains something that looks like a personal identity number or coordination number. Rename the file and try again.',
  },
  broken: {
    sv: 'Filen är skadad eller låst och kan inte läsas.',
    en: 'The file is damaged or locked and can’t be read.',
  },
} as const satisfies Record<string, { sv: string; en: string }>
export type FileRefusal = keyof typeof FILE_REFUSALS

/** What whoever sent a PDF without tags is asked for (ISO 32000-1, 14.8; WCAG 2.2, 1.3.1). */
export const UNTAGGED_PDF = {
  sv: 'PDF:en saknar taggar, så den går inte att läsa med skärmläsare. Skriv innehållet som text på en sida bredvid den, eller ladda upp en taggad PDF.',
  en: 'The PDF has no tags, so a screen reader can’t read it. Write what it says as text on a page beside it, or upload a tagged PDF.',
} as const

/** Whether a file may be called so: one part, without a path, without characters that are not seen, at most 200 characters. */
export function isFileName(name: string): boolean {
  return name.trim() !== '' && name.length <= 200 && !/[/\\\p{C}]/u.test(name) && !/^\.+$/.test(name.trim())
}
