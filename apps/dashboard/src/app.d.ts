declare global {
  namespace App {
    // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges with SvelteKit's
    interface Error {
      status: number
      message: string
      /** Why, as the server says it: words are chosen by it. */
      reason?: string
    }
  }
}

export {}
