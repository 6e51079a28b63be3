import { useLocation, useRouteLoaderData } from 'react-router'
import type { loader } from '../root.tsx'

/** Where visitors reach the site; empty on a page that could not be made. */
export function useOrigin(): string {
  return useRouteLoaderData<typeof loader>('root')?.origin ?? ''
}

/** The whole address of the page, without what was asked of it. */
export function usePageAddress(): string {
  return useOrigin() + useLocation().pathname
}
