import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig(({ command }) => ({
  plugins: [reactRouter()],
  environments: {
    ssr: {
      build: { rollupOptions: { input: './server.ts' } },
      // The built site is one file with React's production code inside: it starts fast and needs no NODE_ENV.
      ...(command === 'build' && { resolve: { noExternal: true as const } }),
    },
  },
}))
