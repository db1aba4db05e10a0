import type { BriefInput } from '../../domain/brief-input.ts'
import type { Locale } from '../../domain/locale.ts'
import type { PackLibrary } from '../../ports/pack-library.ts'

/** All that a composer without a model works from: the user's words, the language to write in, and the packs. */
export type ComposeContext = { readonly input: BriefInput; readonly locale: Locale; readonly packs: PackLibrary }
