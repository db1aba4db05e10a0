import { type AgentName, RESULT_KEYS } from './agent-name.ts'

/** A path in the virtual file system: `/users/{userId}/sessions/{briefId}/{file}`. */
export type VirtualPath = `/users/${string}/sessions/${string}/${string}`

/** The files of a brief. A sub-agent's file is its result envelope. */
export const BRIEF_FILES = {
  input: 'business_brief.json',
  research: 'market_research.json',
  content: 'content_generation.json',
  logo: 'logo_creation.json',
  seo: 'seo_optimization.json',
  template: 'template_selection.json',
} as const satisfies Record<AgentName | 'input', string>

export type BriefFile =
  | (typeof BRIEF_FILES)[keyof typeof BRIEF_FILES]
  | `calls/${string}.json`
  | `${string}.svg`
  | `${string}.png`

/**
 * A user id as one path segment: what is not a plain character is percent-encoded, `.` and `..` included; half a
 * surrogate pair, which no UTF-8 can hold, as `%u` and its unit. No two ids share a segment.
 */
function segment(id: string): string {
  return [...id].map((character) => (isLoneSurrogate(character) ? percentU(character) : percent(character))).join('')
}

function isLoneSurrogate(character: string): boolean {
  return /\p{Surrogate}/u.test(character)
}

function percent(character: string): string {
  return character === '.' ? '%2E' : encodeURIComponent(character)
}

function percentU(unit: string): string {
  return `%u${unit.charCodeAt(0).toString(16).toUpperCase()}`
}

/** The folder of a brief, with its slash. */
export function briefFolder(userId: string, briefId: string): string {
  return `/users/${segment(userId)}/sessions/${segment(briefId)}/`
}

/** The path of one of a brief's files. */
export function briefPath(userId: string, briefId: string, file: BriefFile): VirtualPath {
  return `${briefFolder(userId, briefId)}${file}` as VirtualPath // the folder has the shape by construction
}

/** The sub-agent whose result a file holds, if it is one. */
export function agentOfFile(file: string): AgentName | undefined {
  return (Object.keys(RESULT_KEYS) as AgentName[]).find((agent) => BRIEF_FILES[agent] === file) // keys of a const
}
