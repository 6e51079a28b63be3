import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type EnvironmentOptions } from 'vite'

/** The built site is one file with React's production code inside: it starts fast and needs no NODE_ENV. */
const builtServer: EnvironmentOptions = {
  resolve: { noExternal: true },
  define: { 'process.env.NODE_ENV': '"production"' },
}

export default defineConfig(({ command }) => ({
  plugins: [reactRouter()],
  environments: {
    ssr: { ...(command === 'build' && builtServer), build: { rollupOptions: { input: './server.ts' } } },
  },
}))
