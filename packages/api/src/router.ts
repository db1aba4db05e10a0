import { briefRouter } from './brief/router.ts'
import { catalogRouter } from './catalog/router.ts'
import { draftRouter } from './draft/router.ts'
import { quotaRouter } from './quota/router.ts'
import { router } from './trpc.ts'

/** Everything a browser may ask (CONTRACT section 5). */
export const appRouter = router({ brief: briefRouter, draft: draftRouter, quota: quotaRouter, catalog: catalogRouter })
export type AppRouter = typeof appRouter
