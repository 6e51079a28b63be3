import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { build } from './build.ts'
import { stopWithLauncher } from './launcher.ts'
import { root } from './root.ts'

stopWithLauncher()
await build()
enableCompileCache(join(root, 'node_modules/.cache/compiled'))
// In this very process: no second start-up to wait for, and signals and exit code are the server's own.
await import(new URL('../../apps/server/src/main.ts', import.meta.url).href)
