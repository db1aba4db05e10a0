/**
 * The drawings that stand for a trade, named by `look.glyph` of its pack: strokes in a box of 100 by 100. `accent` is
 * the part that takes the accent colour.
 */
export type Glyph = { readonly main: string; readonly accent: string }

const STAR = {
  main: 'M50 8L62 38L92 50L62 62L50 92L38 62L8 50L38 38Z',
  accent: 'M50 42A8 8 0 1 1 50 58A8 8 0 1 1 50 42Z',
}

const GLYPHS: Readonly<Record<string, Glyph>> = {
  bowl: {
    main: 'M8 50H92C92 74 74 90 50 90C26 90 8 74 8 50Z',
    accent: 'M34 36C28 28 40 22 34 12M50 36C44 28 56 22 50 12M66 36C60 28 72 22 66 12',
  },
  flower: {
    main: 'M50 14C62 28 66 48 50 84C34 48 38 28 50 14ZM50 84C46 62 36 46 20 34C12 54 22 78 50 84ZM50 84C54 62 64 46 80 34C88 54 78 78 50 84Z',
    accent: 'M30 94H70',
  },
  basket: {
    main: 'M10 44H90L80 90H20ZM26 44C28 12 72 12 74 44',
    accent: 'M38 58L41 76M50 58V76M62 58L59 76',
  },
  needle: {
    main: 'M24 10H64M24 90H64M32 10V90M56 10V90M56 70C76 74 86 62 82 44M82 44C74 34 76 14 82 6C88 14 90 34 82 44Z',
    accent: 'M32 30L56 38M32 46L56 54M32 62L56 70',
  },
  nodes: {
    main: 'M50 30V50L24 66M50 50L76 66M50 8A11 11 0 1 1 50 30A11 11 0 1 1 50 8ZM16 62A11 11 0 1 1 16 84A11 11 0 1 1 16 62ZM84 62A11 11 0 1 1 84 84A11 11 0 1 1 84 62Z',
    accent: 'M38 90H62',
  },
  compass: {
    main: 'M50 8A42 42 0 1 1 50 92A42 42 0 1 1 50 8Z',
    accent: 'M68 32L57 57L32 68L43 43Z',
  },
  road: {
    main: 'M12 92L38 30H62L88 92M6 30H94',
    accent: 'M50 92V80M50 66V56M50 44V40M34 18A16 16 0 0 1 66 18',
  },
  pot: {
    main: 'M34 10H66M39 10C40 26 14 34 14 60C14 80 30 92 50 92C70 92 86 80 86 60C86 34 60 26 61 10',
    accent: 'M24 62L37 50L50 62L63 50L76 62',
  },
  book: {
    main: 'M50 30C40 20 24 18 8 20V80C24 78 40 80 50 90C60 80 76 78 92 80V20C76 18 60 20 50 30ZM50 30V90',
    accent: 'M22 36C28 36 34 38 38 41M22 54C28 54 34 56 38 59M78 36C72 36 66 38 62 41M78 54C72 54 66 56 62 59',
  },
  care: {
    main: 'M50 90C20 68 8 52 8 34C8 10 40 6 50 28C60 6 92 10 92 34C92 52 80 68 50 90Z',
    accent: 'M50 40V64M38 52H62',
  },
  sprout: {
    main: 'M50 90V42M50 58C50 36 36 22 10 22C10 46 26 60 50 58ZM50 46C50 28 64 12 90 12C90 36 74 50 50 46Z',
    accent: 'M26 92H74',
  },
  star: STAR,
}

/** The drawing of that name; a star for one nobody drew. */
export function glyph(name: string | undefined): Glyph {
  return (name === undefined ? undefined : GLYPHS[name]) ?? STAR
}

/** The names there are, for checking packs. */
export const GLYPH_NAMES: readonly string[] = Object.keys(GLYPHS)
