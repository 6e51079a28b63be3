let isLost = $state(false)

/** Whether the server is reached: as the latest answer, or the lack of one, told. */
export const connection = {
  get isLost(): boolean {
    return isLost
  },
  found(): void {
    isLost = false
  },
  lost(): void {
    isLost = true
  },
  /** Asks whether the server is there again. */
  async retry(): Promise<boolean> {
    isLost = !(await fetch('/healthz', { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    ))
    return !isLost
  },
}
