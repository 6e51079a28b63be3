import {
  addTexts,
  dataFault,
  hasGroupTexts,
  hasSurveys,
  isEmpty,
  listMissingPages,
  loadContent,
  loadSurveys,
  openDataDirectory,
  type DataDirectory,
} from '@samordning/db'

/** Opens the data, and fills it with the starting content where there is none yet, or with what an earlier version had not. */
export async function openData(folder: string): Promise<DataDirectory> {
  const data = await openDataDirectory(folder)
  try {
    if (await isEmpty(data.db)) {
      // Loaded only now: reading and checking all of it takes longer than everything else at the start.
      const { readContent } = await import('@samordning/content')
      await loadContent(data.db, readContent())
    }
    const missing = await listMissingPages(data.db)
    const areGroupsTold = await hasGroupTexts(data.db)
    if (missing.length > 0 || !areGroupsTold) {
      const { readContent } = await import('@samordning/content')
      const { pages, groupTexts } = readContent()
      await addTexts(data.db, {
        pages: pages.filter(({ slug }) => missing.includes(slug)),
        groupTexts: areGroupsTold ? [] : groupTexts,
      })
    }
    if (!(await hasSurveys(data.db))) {
      const { readContent } = await import('@samordning/content')
      await data.db.transaction().execute((tx) => loadSurveys(tx, readContent()))
    }
    return data
  } catch (error) {
    await data[Symbol.asyncDispose]()
    throw dataFault(folder, error)
  }
}
