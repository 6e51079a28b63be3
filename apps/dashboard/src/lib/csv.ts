/** A table as a spreadsheet reads it: what a text is, and what stands over it. */
export type Sheet = { head: readonly string[]; rows: readonly (readonly string[])[] }

/**
 * RFC 4180 with semicolons, as spreadsheets in Swedish (where the comma is the decimal mark) expect, and a mark that says UTF-8.
 *
 * @NOTE A cell that begins as a formula would be run by the spreadsheet: an apostrophe makes it a text (OWASP, CSV injection).
 */
export function csv({ head, rows }: Sheet): string {
  return `\uFEFF${[head, ...rows].map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Gives a text to the person as a file. */
export function download(name: string, text: string, type = 'text/csv'): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
