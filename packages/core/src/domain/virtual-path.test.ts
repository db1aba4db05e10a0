import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AGENT_NAMES } from './agent-name.ts'
import { agentOfFile, BRIEF_FILES, briefFolder, briefPath } from './virtual-path.ts'

const BRIEF = 'brief_01JD0000000000000000000000'
const HOSTILE = [
  '.',
  '..',
  '../..',
  '/',
  '//',
  '42/sessions/x',
  '%2E%2E',
  '%2F',
  'a\\..\\b',
  'a\u0000b',
  '\uD800',
  'é',
  'e\u0301',
  ' ',
  '{42}',
  '42*',
]
const id = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ minLength: 1 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), minLength: 1 }),
)

describe('a path', () => {
  it('is plain for a plain id', () => {
    expect(briefPath('42', BRIEF, BRIEF_FILES.input)).toBe(`/users/42/sessions/${BRIEF}/business_brief.json`)
  })

  it.each(HOSTILE)('of the user %j stays in a folder of its own', (user) => {
    expect(briefFolder(user, BRIEF)).toMatch(new RegExp(`^/users/[A-Za-z0-9%!'()*~_-]+/sessions/${BRIEF}/$`))
  })

  it('never leaves its folder, whoever the user says they are', () => {
    fc.assert(
      fc.property(id, (user) => {
        const parts = briefPath(user, BRIEF, BRIEF_FILES.logo).split('/')
        expect(parts).toHaveLength(6)
        expect(parts).not.toContain('..')
        expect(parts[2]).not.toBe('')
      }),
    )
  })

  it('is shared by no two users', () => {
    fc.assert(
      fc.property(id, id, (one, other) => {
        expect(briefFolder(one, BRIEF) === briefFolder(other, BRIEF)).toBe(one === other)
      }),
    )
  })
})

describe('a file', () => {
  it('of a sub-agent is known by its name', () => {
    for (const agent of AGENT_NAMES) expect(agentOfFile(BRIEF_FILES[agent])).toBe(agent)
  })

  it.each([BRIEF_FILES.input, 'logo.svg', 'calls/1.json', '', 'constructor'])('%j is no sub-agent’s', (file) => {
    expect(agentOfFile(file)).toBeUndefined()
  })
})
