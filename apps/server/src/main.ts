import { createAdaptorServer } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { createPublicSite, inlineScripts } from '@samordning/public/server'
import { fileURLToPath } from 'node:url'
import { publicDoor } from './app.ts'
import { readEnv } from './env.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const env = readEnv(process.env, root)
const files = serveStatic({ root: fileURLToPath(new URL('../../public/build/client', import.meta.url)) })
const app = publicDoor({ db: undefined, site: createPublicSite(), inlineScripts, files })
createAdaptorServer({ fetch: app.fetch }).listen(env.port, env.host, () => console.log(`http://${env.host}:${env.port}/`))
