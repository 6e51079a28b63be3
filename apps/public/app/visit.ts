import { createContext } from 'react-router'
import type { Visit } from '../public-site.d.ts'

/** Carries the visit from the server to the loaders. */
export const visitContext = createContext<Visit>()
