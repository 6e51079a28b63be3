/** The data can't be used as it is. The message is one line for whoever starts the process: what, and how to go on. */
export class DataDirectoryError extends Error {
  override name = 'DataDirectoryError'
}

/** What whoever starts the process can do about a fault of the file or the disk. Other faults stay as they are. */
export function dataFault(path: string, error: unknown): unknown {
  const code = String(codeOf(error))
  if (code === 'SQLITE_NOTADB') return notADatabase(path, error)
  if (code.startsWith('SQLITE_CORRUPT')) {
    return new DataDirectoryError(`${path} is damaged; move it away, or restore a copy`, { cause: error })
  }
  return /^(SQLITE_(CANTOPEN|FULL|IOERR|PERM|READONLY)|E[A-Z]+$)/.test(code) ? unusable(path, error) : error
}

export function notADatabase(file: string, cause?: unknown) {
  return new DataDirectoryError(`${file} is not a database; move it away, or restore a copy of the right file`, {
    cause,
  })
}

export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

function unusable(path: string, cause: unknown) {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new DataDirectoryError(
    `DATA_DIR can't be used: ${path} (${reason}); choose a folder that has room and that this user may write to`,
    { cause },
  )
}
