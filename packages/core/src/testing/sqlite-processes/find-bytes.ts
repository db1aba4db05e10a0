import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/**
 * Says which byte strings stand in any file of a folder. A process of its own, because reading a file in the process
 * that has it locked lets go of the lock (POSIX). `argv[2]`: the folder; stdin: a JSON array of hex strings; stdout:
 * those that were found.
 */
const [, , folder = ''] = process.argv
const needles: string[] = JSON.parse(await text(process.stdin))
const contents = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
const found = needles.filter((needle) => contents.some((content) => content.includes(Buffer.from(needle, 'hex'))))
process.stdout.write(JSON.stringify(found))
