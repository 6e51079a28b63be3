import { fileURLToPath } from 'node:url'
import { build } from './build.ts'
import './launcher.ts'

// V8 would let garbage pile up: after a thousand pages the process holds 130 MB with these, 240 MB without.
const SMALL = ['--optimize-for-size', '--max-semi-space-size=2']

await build()
const server = new URL('../../apps/server/build/main.js', import.meta.url)
if (process.platform === 'win32') await import(server.href)

// Elsewhere the server takes the place of this process: signals are its own, so is the exit code that is seen, and
// nothing of the build stays in memory.
const launcher = new URL('launcher.ts', import.meta.url).href
process.execve?.(process.execPath, [process.execPath, ...SMALL, '--import', launcher, fileURLToPath(server)], {
  ...process.env,
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)),
})
