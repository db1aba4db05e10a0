import type { ThemeColors } from '../../../domain/results/template-selection.ts'

/** WCAG 2.2 AA for text: the least ratio between a text's colour and what is behind it. */
export const MIN_CONTRAST = 4.5

const WHITE = '#ffffff'
const BLACK = '#000000'
const DARKER_BY = 0.08

/** WCAG contrast ratio of two colours written as `#rrggbb`: 1 (the same) to 21 (black on white). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number] // two in, two out
  return (light + 0.05) / (dark + 0.05)
}

/** The colour of `candidates` that stands out best on `background`. */
export function readableOn(background: string, candidates: readonly [string, ...string[]]): string {
  return candidates.reduce((best, color) => (contrast(color, background) > contrast(best, background) ? color : best))
}

/** Whether everything a site or a logo writes with these colours can be read. */
export function isLegible({ primary, secondary, background, text }: ThemeColors): boolean {
  const written = contrast(text, background) >= MIN_CONTRAST && contrast(primary, background) >= MIN_CONTRAST
  const reversed = [primary, secondary].every(
    (fill) => contrast(readableOn(fill, [background, WHITE]), fill) >= MIN_CONTRAST,
  )
  return written && reversed
}

/** The same colours, those written with darkened until they can be read; a background too dark for that becomes white. */
export function legible(colors: ThemeColors): ThemeColors {
  if (isLegible(colors)) return colors
  const background = contrast(BLACK, colors.background) >= MIN_CONTRAST * 2 ? colors.background : WHITE
  const ink = (color: string) => darkenUntil(color, (shade) => contrast(shade, background) >= MIN_CONTRAST)
  return {
    ...colors,
    background,
    primary: ink(colors.primary),
    secondary: ink(colors.secondary),
    text: ink(colors.text),
  }
}

function darkenUntil(color: string, done: (shade: string) => boolean): string {
  for (let share = 0; share < 1; share += DARKER_BY) {
    const shade = darkened(color, share)
    if (done(shade)) return shade
  }
  return BLACK
}

function darkened(color: string, share: number): string {
  const hex = channels(color).map((channel) =>
    Math.round(channel * (1 - share))
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${hex.join('')}`
}

/** Relative luminance (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color)
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
}
