import { router } from '../trpc.ts'
import { deleteDraft } from './delete.ts'
import { get } from './get.ts'
import { save } from './save.ts'

export const draftRouter = router({ get, save, delete: deleteDraft })
