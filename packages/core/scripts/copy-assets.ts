import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const [from, to] = [join(root, 'src/orchestration/prompts'), join(root, 'dist/orchestration/prompts')]
const prompts = readdirSync(from).filter((name) => name.endsWith('.yaml'))
for (const name of prompts) cpSync(join(from, name), join(to, name))
if (prompts.length === 0) throw new Error(`no prompt files in ${from}`)
