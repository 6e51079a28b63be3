import { dataFault, isEmpty, loadContent, openDataDirectory, type DataDirectory } from '@samordning/db'

/** Opens the data, and fills it with the starting content where there is none yet. */
export async function openData(folder: string): Promise<DataDirectory> {
  const data = await openDataDirectory(folder)
  try {
    if (await isEmpty(data.db)) {
      // Loaded only now: reading and checking all of it takes longer than everything else at the start.
      const { readContent } = await import('@samordning/content')
      await loadContent(data.db, readContent())
    }
    return data
  } catch (error) {
    await data[Symbol.asyncDispose]()
    throw dataFault(folder, error)
  }
}
