declare global {
  namespace App {
    interface Error {
      status: number
      message: string
      /** Why, as the server says it: words are chosen by it. */
      reason?: string
    }
  }
}

export {}
