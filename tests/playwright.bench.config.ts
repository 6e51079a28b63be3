import config from './playwright.config.ts'

/** What is measured in the browser, one at a time: figures, which no test should hang on. */
export default { ...config, testMatch: '**/*.bench.ts', workers: 1 }
