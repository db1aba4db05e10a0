import type * as z from 'zod/mini'
import { hasRemains, inventedClaims, tidied } from '../domain/invented-claims.ts'
import { inventedFacts } from '../domain/invented-facts.ts'
import type { Locale } from '../domain/locale.ts'
import type { PromptLibrary } from '../ports/prompt-library.ts'
import { type RenderedPrompt, type TextModel, TextModelError } from '../ports/text-model.ts'
import type { Written } from './written.ts'

export type Assignment<S extends z.ZodMiniType, T> = {
  promptId: string
  variables: Record<string, unknown>
  schema: S
  signal: AbortSignal
  /** Makes the part from the model's object; undefined when it cannot serve. */
  accept: (object: z.output<S>) => T | undefined
  /** Makes the part without a model. */
  compose: () => T
}

/** Where a part gets written: by the text model if there is one and it does well, else by the offline composer. */
export interface ModelDesk {
  readonly hasModel: boolean
  write<S extends z.ZodMiniType, T>(assignment: Assignment<S, T>): Promise<Written<T>>
}

/** Why the composer answers for a model. */
export type Fallback = { promptId: string; why: string; cause?: unknown }

export type ModelDeskDeps = {
  model: TextModel | undefined
  prompts: PromptLibrary
  locale: Locale
  /** Everything the writer may take figures and addresses from. */
  known: string
  /** Told of every answer that could not serve; neither a prompt nor a user's words are in it. */
  onFallback: (fallback: Fallback) => void
}

/** The desk of one run. */
export function createModelDesk(deps: ModelDeskDeps): ModelDesk {
  return {
    hasModel: deps.model !== undefined,
    async write(assignment) {
      const { model } = deps
      if (!model) return { value: assignment.compose(), provider: 'offline', reason: 'offline' }
      return (
        (await ask(deps, model, assignment)) ?? {
          value: assignment.compose(),
          provider: 'offline',
          reason: 'fallback',
        }
      )
    },
  }
}

async function ask<S extends z.ZodMiniType, T>(
  deps: ModelDeskDeps,
  model: TextModel,
  assignment: Assignment<S, T>,
): Promise<Written<T> | undefined> {
  const { promptId, signal, schema } = assignment
  const prompt = render(deps, assignment)
  if (!prompt) return undefined
  try {
    const answer = await model.generate({ prompt, schema, signal })
    const object = tidied(answer.object)
    const why = faultOf(object, deps.known)
    const value = why ? undefined : assignment.accept(object)
    if (value === undefined) {
      deps.onFallback({ promptId, why: why ?? 'unfit' })
      return undefined
    }
    const { usage, provider } = answer
    return { value, provider, model: answer.model, promptVersion: `${prompt.id}@${prompt.version}`, usage }
  } catch (error) {
    if (!(error instanceof TextModelError)) throw error
    deps.onFallback({ promptId, why: error.failure, cause: error })
    return undefined
  }
}

/** Why a well-formed answer cannot be shown: it makes something up, or was not finished. */
function faultOf(object: unknown, known: string): 'invented' | 'unfinished' | undefined {
  if (inventedFacts(object, known).length > 0 || inventedClaims(object, known).length > 0) return 'invented'
  return hasRemains(object) ? 'unfinished' : undefined
}

/** A prompt that cannot be made of this input, such as one far too long, is no reason to leave the user without. */
function render<S extends z.ZodMiniType, T>(
  deps: ModelDeskDeps,
  { promptId, variables }: Assignment<S, T>,
): RenderedPrompt | undefined {
  try {
    return deps.prompts.render(promptId, variables, deps.locale)
  } catch (error) {
    deps.onFallback({ promptId, why: 'prompt', cause: error })
    return undefined
  }
}
