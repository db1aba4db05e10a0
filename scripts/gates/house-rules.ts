import { castHasReason } from './rules/cast-has-reason.ts'
import { noClock } from './rules/no-clock.ts'
import { noExportAll } from './rules/no-export-all.ts'
import { noPromptText } from './rules/no-prompt-text.ts'
import { noSwallowedError } from './rules/no-swallowed-error.ts'
import { noUnfinishedTest } from './rules/no-unfinished-test.ts'
import type { Finding, Rule, Source } from './source.ts'

const RULES: readonly Rule[] = [castHasReason, noClock, noExportAll, noPromptText, noSwallowedError, noUnfinishedTest]

/** What the rules of the house find in a file. */
export function houseRules(source: Source): Finding[] {
  return RULES.flatMap((rule) => rule(source))
}
