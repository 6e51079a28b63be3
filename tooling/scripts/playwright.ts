import { chromium } from './chromium.ts'
import { runTool } from './run-tool.ts'

/** `pnpm playwright test -g axe`: Playwright as the tests run it, with the Chromium that they would use. */
const executable = await chromium()
process.exitCode = await runTool('tests/node_modules/.bin/playwright', process.argv.slice(2), {
  cwd: 'tests',
  env: executable === undefined ? {} : { CHROMIUM: executable },
})
