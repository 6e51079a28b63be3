import { notFound, page } from '../page.ts'

/** Whatever no other route knows. */
export const loader = page(notFound)

export default function NotFound() {
  return null
}
