import { defineConfig } from 'vite'

/** The process that makes files of reports: an entry of its own, so that the server's stays one file. Typst is a binary. */
export default defineConfig({
  build: {
    ssr: 'src/reports/worker.ts',
    outDir: 'build/report-worker',
    target: 'node26',
    minify: false,
    rollupOptions: { external: ['@myriaddreamin/typst-ts-node-compiler'] },
  },
  ssr: { noExternal: true },
})
