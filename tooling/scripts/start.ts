import { fileURLToPath } from 'node:url'
import { build } from './build.ts'
import './launcher.ts'

// V8 would let garbage pile up: after a thousand pages the process holds 130 MB with these, 240 MB without.
const SMALL = ['--optimize-for-size', '--max-semi-space-size=2']

const server = new URL('../../apps/server/build/main.js', import.meta.url)
const launcher = new URL('launcher.ts', import.meta.url)
const compiled = new URL('../../node_modules/.cache/compiled', import.meta.url)

await build()
if (process.platform === 'win32' || !process.execve) await import(server.href)
else {
  // The server takes the place of this process: signals are its own, so is the exit code that is seen, and nothing of
  // the build stays in memory.
  process.execve(process.execPath, [process.execPath, ...SMALL, '--import', launcher.href, fileURLToPath(server)], {
    ...process.env,
    // One arena for all threads: glibc gives each its own, which for a small process is 20 MB that nothing uses.
    MALLOC_ARENA_MAX: '1',
    NODE_COMPILE_CACHE: fileURLToPath(compiled),
  })
}
