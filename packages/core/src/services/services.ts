import type { Locale } from '../domain/locale.ts'
import type { Draft } from '../domain/draft.ts'
import { cancelBrief } from './cancel-brief.ts'
import { checkDc360, checkReady } from './check-health.ts'
import { deleteBrief } from './delete-brief.ts'
import type { ServiceDeps } from './deps.ts'
import { deleteDraft, getDraft, saveDraft } from './drafts.ts'
import { estimateBrief, requireAvailable } from './estimate-brief.ts'
import { getBrief } from './get-brief.ts'
import { getCatalog } from './get-catalog.ts'
import { getProgress } from './get-progress.ts'
import { getPublicFile } from './get-public-file.ts'
import { getQuota } from './get-quota.ts'
import { type BriefListQuery, listBriefs } from './list-briefs.ts'
import { startBrief, type StartRequest } from './start-brief.ts'
import { watchBrief, type WatchRequest } from './watch-brief.ts'

/** The use cases a border may call, bound to what they stand on. */
export function createServices(deps: ServiceDeps) {
  return {
    startBrief: (userId: string, request: StartRequest) => startBrief(deps, userId, request),
    estimateBrief: () => estimateBrief(deps),
    requireAvailable,
    getBrief: (userId: string, briefId: string) => getBrief(deps, userId, briefId),
    listBriefs: (userId: string, query: BriefListQuery) => listBriefs(deps, userId, query),
    getProgress: (userId: string, briefId: string) => getProgress(deps, userId, briefId),
    watchBrief: (request: WatchRequest, signal: AbortSignal) => watchBrief(deps, request, signal),
    cancelBrief: (userId: string, briefId: string) => cancelBrief(deps, userId, briefId),
    deleteBrief: (userId: string, briefId: string) => deleteBrief(deps, userId, briefId),
    getQuota: (userId: string) => getQuota(deps, userId),
    getCatalog: (locale: Locale) => getCatalog(deps, locale),
    getDraft: (userId: string) => getDraft(deps, userId),
    saveDraft: (userId: string, draft: Draft) => saveDraft(deps, userId, draft),
    deleteDraft: (userId: string) => deleteDraft(deps, userId),
    getPublicFile: (key: string) => getPublicFile(deps, key),
    checkReady: () => checkReady(deps),
    checkDc360: () => checkDc360(deps),
  }
}
export type Services = ReturnType<typeof createServices>
