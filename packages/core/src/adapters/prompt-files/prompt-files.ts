import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PromptLibrary } from '../../ports/prompt-library.ts'
import { PromptFilesError, type PromptFault } from './prompt-error.ts'
import { type Prompt, readPrompt } from './read-prompt.ts'

/**
 * Reads every `*.yaml` of a folder; a file of the same name in `overrides` takes its place.
 * Rejects with `PromptFilesError`, which names every fault of every file, or with what the file system says.
 */
export async function loadPrompts(folder: string, overrides?: string): Promise<PromptLibrary> {
  const own = await readFolder(folder)
  const replacing = overrides === undefined ? new Map<string, string>() : await readFolder(overrides)
  const faults: PromptFault[] = []
  if (own.size === 0) faults.push({ file: folder, line: 1, message: 'there is no prompt here' })
  for (const file of replacing.keys()) {
    if (!own.has(file)) faults.push({ file, line: 1, message: 'overrides no prompt of Genesis' })
  }
  const prompts = new Map<string, Prompt>()
  for (const [file, text] of new Map([...own, ...replacing])) {
    const read = readPrompt(file, text)
    if (Array.isArray(read)) faults.push(...read)
    else prompts.set(read.id, read)
  }
  if (faults.length > 0) throw new PromptFilesError(faults)
  return createLibrary(prompts)
}

async function readFolder(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  )
}

function createLibrary(prompts: ReadonlyMap<string, Prompt>): PromptLibrary {
  return {
    ids: [...prompts.keys()],
    render(id, variables, locale) {
      const prompt = prompts.get(id)
      if (!prompt) throw new Error(`There is no prompt "${id}"`)
      const present = presentOf(prompt, variables)
      const system = prompt.fill('system', {}, locale)
      const user = prompt.fill('user', present, locale)
      const characters = system.length + user.length
      if (characters > prompt.maxCharacters) {
        throw new Error(`Prompt "${id}" has ${characters} characters; ${prompt.maxCharacters} are allowed`)
      }
      return { id, version: prompt.version, system, user }
    },
  }
}

/** The variables that are there; undefined and null stand for absent. Throws on a missing and on an unknown one. */
function presentOf(prompt: Prompt, variables: Record<string, unknown>): Record<string, unknown> {
  const present = Object.entries(variables).filter(([, value]) => value !== undefined && value !== null)
  const names = present.map(([name]) => name)
  const missing = prompt.required.filter((name) => !names.includes(name))
  const unknown = names.filter((name) => !prompt.required.includes(name) && !prompt.optional.includes(name))
  if (missing.length > 0) throw new Error(`Prompt "${prompt.id}" misses ${missing.join(', ')}`)
  if (unknown.length > 0) throw new Error(`Prompt "${prompt.id}" does not know ${unknown.join(', ')}`)
  return Object.fromEntries(present)
}
