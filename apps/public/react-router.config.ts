import type { Config } from '@react-router/dev/config'

export default {
  ssr: true,
  // Reading pages ship no script, so there is nothing to discover or to split.
  routeDiscovery: { mode: 'initial' },
  splitRouteModules: false,
} satisfies Config
