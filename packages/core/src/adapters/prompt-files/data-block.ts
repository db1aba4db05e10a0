/**
 * A value as data in a prompt: JSON between `<data name="…">` and `</data>`. Every `<` and `>` inside is escaped, so that
 * no text can close the block or open another. Throws for what JSON cannot hold.
 */
export function dataBlock(name: string, value: unknown): string {
  const json = JSON.stringify(value)
  if (json === undefined) throw new Error(`the value of ${name} is not data`)
  return `<data name="${name}">${json.replace(/</g, '\\u003c').replace(/>/g, '\\u003e')}</data>`
}
