import { config } from 'zod'

// Our Content-Security-Policy lets nothing make code from text, which zod would try. Has to come before the domain's schemas are made.
config({ jitless: true })
