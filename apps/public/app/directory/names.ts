import type { LocalText } from '@samordning/domain'

const LONG_ENDINGS = /(?<=\p{L}{5})(?=myndighet|departement|styrelsen|polisen)/gu

/** Says with soft hyphens where the long names of agencies break, since a phone is narrower than they are. */
export function breakable({ sv, ...other }: LocalText): LocalText {
  return { ...other, sv: sv.replaceAll(LONG_ENDINGS, '\u00ad') }
}

/** "regionvasterbotten.se": a website as people say it. */
export const hostOf = (website: string) => new URL(website).host.replace(/^www\./, '')
