/** What one SVG document is made of: its size in its own units, its title (plain text) and its elements. */
export type SvgParts = {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly body: string
}

/** A whole SVG document that scales to any size and says what it shows. */
export function svgDocument({ width, height, title, body }: SvgParts): string {
  const label = escapeXml(title)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"><title>${label}</title>${body}</svg>`
}

/** Text as XML character data or an attribute's value; characters XML 1.0 has no place for are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Control}\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}
