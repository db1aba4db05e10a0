import { weigh } from './bundle.ts'

/** Prints what the wizard weighs, in kB of 1000 bytes, minified and gzipped, without React. */
const { first, whole, css } = await weigh()
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
console.log(`first screen ${kB(first)}, whole wizard ${kB(whole)}, styles ${kB(css)}`)
