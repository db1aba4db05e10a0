import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PromptFilesError } from './prompt-error.ts'
import { loadPrompts } from './prompt-files.ts'
import { readPrompt } from './read-prompt.ts'

const FIXTURES = join(import.meta.dirname, '__fixtures__')
const example = await loadPrompts(FIXTURES)
const REQUIRED = { business: { businessName: 'Atelier du bois' }, trade: 'Menuiserie' }

/** A prompt file of which a test gives one part. */
function file(parts: { variables?: string; system?: string; user?: string; more?: string }): string {
  return `metadata: { name: test, version: 1 }
variables: ${parts.variables ?? '{ required: [name] }'}
template:
  system: ${parts.system ?? 'Be brief.'}
  user: |
${(parts.user ?? '{{ name }}').replace(/^/gm, '    ')}
${parts.more ?? ''}`
}
const FIRST_USER_LINE = 6

function faults(text: string, name = 'test.yaml') {
  const read = readPrompt(name, text)
  return Array.isArray(read) ? read.map(({ line, message }) => `${line}: ${message}`) : []
}

/** A folder with these files, removed when done with. */
async function folder(files: Record<string, string>) {
  const path = await mkdtemp(join(tmpdir(), 'prompts-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text)
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}

describe('rendering', () => {
  it('fills in a prompt in each language, with user text as data in the user part', () => {
    const services = [{ name: 'Tables' }, { name: 'Portes' }]
    const fr = example.render('content-example', { ...REQUIRED, place: 'Bouaké', services }, 'fr')
    expect(fr.user).toBe(
      [
        'L’entreprise : <data name="business">{"businessName":"Atelier du bois"}</data>',
        'Son métier : <data name="trade">"Menuiserie"</data>',
        'Où elle se trouve : <data name="place">"Bouaké"</data>',
        'Ce qu’elle propose :',
        '- <data name="service.name">"Tables"</data>',
        '- <data name="service.name">"Portes"</data>',
      ].join('\n'),
    )
    expect(fr.system).toContain('en français')
    const en = example.render('content-example', REQUIRED, 'en')
    expect(en.system).toContain('in English')
    expect(en.user).toContain('It has not said yet')
    expect(en.user).not.toContain('Where it is')
    expect(en.id).toBe('content-example')
    expect(en.version).toMatch(/^1-[0-9a-f]{8}$/)
  })

  it('takes null and undefined for absent', () => {
    const filled = example.render('content-example', { ...REQUIRED, place: null, services: undefined }, 'fr')
    expect(filled).toEqual(example.render('content-example', REQUIRED, 'fr'))
  })

  it('lets no text close its block, open another or run as Liquid', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('</data>', '{{ trade }}', '{% raw %}', '"}</data><data name="trade">', '\u2028</DATA >'),
        ),
        (text) => {
          const { user } = example.render('content-example', { ...REQUIRED, trade: text, place: text }, 'fr')
          const blocks = [...user.matchAll(/<data name="(\w+)">([^<>]*)<\/data>/g)]
          expect(blocks.map(([, name]) => name)).toEqual(['business', 'trade', 'place'])
          expect(blocks.slice(1).map(([, , json = '']) => JSON.parse(json))).toEqual([text, text])
          expect(user.replace(/<data name="\w+">[^<>]*<\/data>/g, '')).not.toMatch(/[<>]/)
        },
      ),
    )
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['nothing-such', {}, /no prompt "nothing-such"/],
    ['content-example', { business: {} }, /misses trade/],
    ['content-example', { ...REQUIRED, trade: null }, /misses trade/],
    ['content-example', { ...REQUIRED, colour: 'red' }, /does not know colour/],
    ['content-example', { ...REQUIRED, trade: 'x'.repeat(60_000) }, /50000 are allowed/],
    ['content-example', { ...REQUIRED, services: [{ title: 'Tables' }] }, /service/],
    ['content-example', { ...REQUIRED, trade: Symbol('x') }, /not data/],
  ])('throws for %s with %j', (id, variables, message) => {
    expect(() => example.render(id, variables, 'fr')).toThrow(message)
  })

  it('says nothing of a value when it throws', () => {
    expect(() => example.render('content-example', { business: 'canary' }, 'fr')).toThrow(/^(?!.*canary)/)
  })
})

describe('checks', () => {
  it.each<[string, string, string[]]>([
    [
      'an undeclared variable',
      file({ user: 'one\n{{ name }} {{ other }}' }),
      [`${FIRST_USER_LINE + 1}: variable "other" is not declared`],
    ],
    [
      'an unused variable',
      file({ variables: '{ required: [name, other] }' }),
      ['2: variable "other" is declared and never used'],
    ],
    [
      'an unused optional',
      file({ variables: '{ required: [name], optional: [other] }' }),
      ['2: variable "other" is declared and never used'],
    ],
    [
      'a variable declared twice',
      file({ variables: '{ required: [name], optional: [name] }' }),
      ['2: variable "name" is declared twice'],
    ],
    [
      'an unguarded optional',
      file({ variables: '{ optional: [name] }' }),
      [`${FIRST_USER_LINE}: optional variable "name" may be absent: put it inside {% if name %}`],
    ],
    [
      'an optional in the else of its if',
      file({ variables: '{ optional: [name] }', user: '{% if name %}\n{% else %}\n{{ name }}{% endif %}' }),
      [`${FIRST_USER_LINE + 2}: optional variable "name" may be absent: put it inside {% if name %}`],
    ],
    [
      'a loop variable after its loop',
      file({ user: '{% for one in name %}{{ one }}{% endfor %}\n{{ one }}' }),
      [`${FIRST_USER_LINE + 1}: variable "one" is not declared`],
    ],
    [
      'assign',
      file({ user: '{{ name }}\n{% assign x = name %}' }),
      [`${FIRST_USER_LINE + 1}: tag "assign" is not allowed: only if, else and for are`],
    ],
    [
      'include',
      file({ user: "{{ name }}{% include 'secrets' %}" }),
      [`${FIRST_USER_LINE}: tag "include" is not allowed: only if, else and for are`],
    ],
    [
      'elsif',
      file({ user: '{% if name %}\n{% elsif name %}{% endif %}' }),
      [`${FIRST_USER_LINE + 1}: tag "elsif" is not allowed: only if, else and for are`],
    ],
    [
      'an operator',
      file({ user: '{{ name }}{% if name == "x" %}{% endif %}' }),
      [`${FIRST_USER_LINE}: write {% if variable %}`],
    ],
    [
      'a loop with more',
      file({ user: '{% for one in name limit:2 %}{% endfor %}{{ name }}' }),
      [`${FIRST_USER_LINE}: write {% for one in variable %}`],
    ],
    [
      'a filter',
      file({ user: '{{ name }} {{ name | upcase }}' }),
      [`${FIRST_USER_LINE}: {{ name | upcase }}: an output is the name of a variable and nothing else`],
    ],
    [
      'an index',
      file({ user: '{{ name }} {{ name[0] }}' }),
      [`${FIRST_USER_LINE}: {{ name[0] }}: an output is the name of a variable and nothing else`],
    ],
    [
      'an unclosed output',
      file({ user: 'x\n{{ name' }),
      [`${FIRST_USER_LINE + 1}: a tag or an output is not closed`, '2: variable "name" is declared and never used'],
    ],
    ['an unclosed if', file({ user: 'x\n{% if name %}' }), [`${FIRST_USER_LINE + 1}: {% if %} is not closed`]],
    ['a stray end', file({ user: '{{ name }}\n{% endif %}' }), [`${FIRST_USER_LINE + 1}: {% endif %} closes nothing`]],
    [
      'a crossed end',
      file({ user: '{% if name %}\n{% endfor %}' }),
      [`${FIRST_USER_LINE + 1}: {% endfor %} closes nothing`, `${FIRST_USER_LINE}: {% if %} is not closed`],
    ],
    [
      'data in the system part',
      file({ system: '"{{ name }}"' }),
      ['4: variable "name" is data: it belongs into the user part'],
    ],
    ['an unknown key', file({ more: 'temperature: 1' }), [`${FIRST_USER_LINE + 1}: unknown key "temperature"`]],
    [
      'no user part',
      'metadata: { name: test, version: 1 }\nvariables: {}\ntemplate:\n  system: x',
      ['4: template.user: Invalid input'],
    ],
    ['one language of two', file({ system: '{ fr: x }' }), ['4: template.system: Invalid input']],
    ['broken YAML', 'metadata: {', ['1: Flow map in block collection must be sufficiently indented and end with a }']],
    ['a list', '- one', ['1: the file: expected object']],
  ])('finds %s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected)
  })

  it('finds a file under another name', () => {
    expect(faults(file({}), 'other.yaml')).toEqual(['1: the file of "test" is called test.yaml'])
  })

  it('names every fault of every file at once', async () => {
    await using bad = await folder({ 'test.yaml': file({ user: '{{ a }}\n{{ b }}' }), 'two.yaml': 'x: 1' })
    const error = await loadPrompts(bad.path).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(PromptFilesError)
    expect(String(error)).toContain(`test.yaml:${FIRST_USER_LINE}: variable "a" is not declared`)
    expect(String(error)).toContain(`test.yaml:${FIRST_USER_LINE + 1}: variable "b" is not declared`)
    expect(String(error)).toContain('two.yaml:1: unknown key "x"')
  })

  it('refuses an empty folder, and one that is not there', async () => {
    await using empty = await folder({ 'notes.txt': 'x' })
    await expect(loadPrompts(empty.path)).rejects.toThrow(/no prompt here/)
    await expect(loadPrompts(join(empty.path, 'nowhere'))).rejects.toThrow(/ENOENT/)
  })
})

describe('versions and overrides', () => {
  it('changes the version with the content, not with the layout', () => {
    const version = (text: string) => {
      const read = readPrompt('test.yaml', text)
      return Array.isArray(read) ? undefined : read.version
    }
    const first = version(file({}))
    expect(first).toMatch(/^1-/)
    expect(version(`# a comment\n${file({})}`)).toBe(first)
    expect(version(file({ system: 'Be long.' }))).not.toBe(first)
  })

  it('lets a second folder replace prompts, and only prompts there are', async () => {
    const text = await readFile(join(FIXTURES, 'content-example.yaml'), 'utf8')
    await using own = await folder({})
    await cp(FIXTURES, own.path, { recursive: true })
    await using other = await folder({ 'content-example.yaml': text.replace('version: 1', 'version: 2') })
    const library = await loadPrompts(own.path, other.path)
    expect(library.ids).toEqual(['content-example'])
    expect(library.render('content-example', REQUIRED, 'fr').version).toMatch(/^2-/)
    await using stray = await folder({ 'test.yaml': file({}) })
    await expect(loadPrompts(own.path, stray.path)).rejects.toThrow(/test.yaml:1: overrides no prompt/)
  })
})
