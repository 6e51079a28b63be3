import { addressOfFile, type FileId } from '@samordning/domain'
import { ask } from '../ask.ts'
import { upload } from '../files/upload.ts'
import { language } from '../language.svelte.ts'
import { server } from '../staff.ts'
import { sayFound } from './words.ts'

/** Where an editor finds what a text can lead to, and pictures for it. */
export const sources = {
  async find(words: string) {
    const found = await ask(() => server.documents.find.query({ words, locale: language.current }))
    return found.map((one) => ({ ...one, kind: sayFound(one.kind) }))
  },
  async findFiles(words: string) {
    const { items } = await ask(() => server.files.list.query(words.trim() === '' ? {} : { words }))
    return items.filter(({ picture }) => picture !== null).map(({ id, name }) => ({ file: id, name }))
  },
  upload,
  addressOf: (file: string): string => addressOfFile(file as FileId, { width: 640, format: 'webp' }),
}
