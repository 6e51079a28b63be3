import { aboutPage } from './about.ts'
import { accessibilityPage } from './accessibility.ts'
import { helpPages } from './help.ts'
import { lawPage } from './law.ts'
import { listPages } from './lists.ts'
import { personalDataPage } from './personal-data.ts'

/** Texts that stand on pages of their own kind. */
export const pages = [aboutPage, accessibilityPage, personalDataPage, helpPages, lawPage, listPages]
