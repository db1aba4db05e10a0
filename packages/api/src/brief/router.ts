import { router } from '../trpc.ts'
import { cancel } from './cancel.ts'
import { deleteBrief } from './delete.ts'
import { estimate } from './estimate.ts'
import { get } from './get.ts'
import { list } from './list.ts'
import { start } from './start.ts'
import { status } from './status.ts'
import { watch } from './watch.ts'

export const briefRouter = router({ start, estimate, get, list, status, watch, cancel, delete: deleteBrief })
