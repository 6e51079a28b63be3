/** Where a thing of the directory has its page. */
export function addressOf({ kind, slug }: { kind: 'agency' | 'group' | 'support-line'; slug: string }): string {
  switch (kind) {
    case 'agency':
      return `/katalog/myndigheter/${slug}`
    case 'group':
      return `/katalog/grupper/${slug}`
    case 'support-line':
      return `/katalog/stodlinjer/${slug}`
  }
}
