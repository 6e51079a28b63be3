let text = $state('')

/** What the page says aloud and in its corner: "Sparat". One thing at a time; the latest stays until the next. */
export const saying = {
  get text(): string {
    return text
  },
  say(words: string): void {
    // Said twice, it has to change in between, or a screen reader takes it for the same thing.
    text = ''
    setTimeout(() => (text = words), 50)
  },
  clear(): void {
    text = ''
  },
}
