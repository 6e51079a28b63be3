import type { Served } from '@samordning/api/files'
import type { StoredFile } from '@samordning/db'
import { FILE_TYPES, addressOfFile, nameOfVariant, variantNamed, type FileVariant } from '@samordning/domain'
import type { Context } from 'hono'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { Readable } from 'node:stream'
import { rangeIn, type ByteRange } from './byte-range.ts'

/** What is sent: of which file, as what, and how long a browser may keep it. */
type Sent = { file: StoredFile; variant: FileVariant; served: Served; cacheControl: string }

/** Nothing in a file of ours runs, loads or sends anything, whatever somebody has put into it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"

/** Sends a file, or the part of it that is asked for; its address tells what it holds, so a browser that has it has it for good. */
export async function fileAnswer(c: Context, { file, variant, served, cacheControl }: Sent): Promise<Response> {
  const etag = `"${file.id}.${nameOfVariant(variant)}"`
  const headers = {
    'Content-Type': served.type,
    'Content-Disposition': `inline; filename="${file.name}${endingOf(file, variant)}"`,
    'Content-Security-Policy': POLICY,
    'Accept-Ranges': 'bytes',
    'Cache-Control': cacheControl,
    ETag: etag,
  }
  if (namesIt(c.req.header('If-None-Match'), etag)) return new Response(null, { status: 304, headers })
  const { size } = await stat(served.path)
  const isOutdated = ![undefined, etag].includes(c.req.header('If-Range'))
  const range = isOutdated ? null : rangeIn(c.req.header('Range'), size)
  if (range === 'none') {
    const nothing = { ...headers, 'Content-Range': `bytes */${size}` }
    return new Response(null, { status: 416, headers: nothing })
  }
  const { first, last } = range ?? { first: 0, last: size - 1 }
  const part = range && { 'Content-Range': `bytes ${first}-${last}/${size}` }
  const length = { 'Content-Length': String(last - first + 1) }
  const body = bodyOf(c, served.path, { first, last })
  return new Response(body, { status: range ? 206 : 200, headers: { ...headers, ...part, ...length } })
}

/** Where what stands at a name is: a PDF as it is, a picture as large as it is shown. */
export function placeOf(file: StoredFile): string {
  return addressOfFile(file.id, file.pdf ? 'original' : { width: 1920, format: 'jpg' })
}

/** What the end of an address asks for. */
export function variantIn(c: Context): FileVariant | null {
  return variantNamed(c.req.param('variant') ?? '')
}

/** @NOTE A stream that nobody reads stays open: whoever asks for the head alone gets none. */
function bodyOf(c: Context, path: string, { first, last }: ByteRange): ReadableStream<Uint8Array> | null {
  if (c.req.raw.method === 'HEAD') return null
  return Readable.toWeb(createReadStream(path, { start: first, end: last })) as ReadableStream<Uint8Array>
}

/** RFC 9110, 13.1.2. */
function namesIt(header: string | undefined, etag: string): boolean {
  const named = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return named.includes(etag) || named.includes('*')
}

function endingOf({ type }: StoredFile, variant: FileVariant): string {
  return variant === 'original' ? `.${FILE_TYPES[type].endings[0]}` : extname(nameOfVariant(variant))
}
