/**
 * A drawn alphabet, so that a monogram looks the same on every device whatever fonts it has: round capitals and digits
 * as strokes in a box 100 high; `width` is that of the strokes' centre lines.
 */
export type Letterform = { readonly width: number; readonly path: string }

const FORMS: Readonly<Record<string, Letterform>> = {
  A: { width: 86, path: 'M0 100L43 0L86 100M15 66H71' },
  B: { width: 66, path: 'M0 0H35A23 23 0 0 1 35 46H0M35 46H39A27 27 0 0 1 39 100H0V0' },
  C: { width: 85, path: 'M85 14.6A50 50 0 1 0 85 85.4' },
  D: { width: 80, path: 'M0 0V100H30A50 50 0 0 0 30 0Z' },
  E: { width: 58, path: 'M58 0H0V100H58M0 50H50' },
  F: { width: 56, path: 'M56 0H0V100M0 50H48' },
  G: { width: 98, path: 'M85 14.6A50 50 0 1 0 98 54H60' },
  H: { width: 74, path: 'M0 0V100M74 0V100M0 50H74' },
  I: { width: 0, path: 'M0 0V100' },
  J: { width: 50, path: 'M50 0V75A25 25 0 0 1 0 75' },
  K: { width: 66, path: 'M0 0V100M64 0L0 58M25 36L66 100' },
  L: { width: 54, path: 'M0 0V100H54' },
  M: { width: 92, path: 'M0 100V0L46 64L92 0V100' },
  N: { width: 76, path: 'M0 100V0L76 100V0' },
  O: { width: 100, path: 'M50 0A50 50 0 1 1 50 100A50 50 0 1 1 50 0Z' },
  P: { width: 62, path: 'M0 100V0H34A28 28 0 0 1 34 56H0' },
  Q: { width: 100, path: 'M50 0A50 50 0 1 1 50 100A50 50 0 1 1 50 0ZM64 66L96 100' },
  R: { width: 64, path: 'M0 100V0H35A28 28 0 0 1 35 56H0M34 56L64 100' },
  S: { width: 60, path: 'M56 16A27 25 0 1 0 30 49A28 25.5 0 1 1 2 83' },
  T: { width: 72, path: 'M0 0H72M36 0V100' },
  U: { width: 74, path: 'M0 0V63A37 37 0 0 0 74 63V0' },
  V: { width: 84, path: 'M0 0L42 100L84 0' },
  W: { width: 122, path: 'M0 0L31 100L61 12L91 100L122 0' },
  X: { width: 76, path: 'M0 0L76 100M76 0L0 100' },
  Y: { width: 78, path: 'M0 0L39 50L78 0M39 50V100' },
  Z: { width: 70, path: 'M0 0H70L0 100H70' },
  0: { width: 72, path: 'M36 0A36 50 0 1 1 36 100A36 50 0 1 1 36 0Z' },
  1: { width: 26, path: 'M0 22L26 0V100' },
  2: { width: 62, path: 'M2 26A29 27 0 0 1 60 28C60 52 18 72 0 100H62' },
  3: { width: 62, path: 'M5 14A27 23.5 0 1 1 30 46A29 27 0 1 1 2 84' },
  4: { width: 72, path: 'M54 100V0L0 70H72' },
  5: { width: 62, path: 'M56 0H12L8 45A31 29 0 1 1 2 86' },
  6: { width: 64, path: 'M54 2C22 12 0 42 0 68A32 32 0 1 0 64 68A32 32 0 0 0 3 56' },
  7: { width: 62, path: 'M0 0H62L22 100' },
  8: { width: 62, path: 'M31 46A25 23 0 1 1 31.1 46A31 27 0 1 1 30.9 46' },
  9: { width: 64, path: 'M10 98C42 88 64 58 64 32A32 32 0 1 0 0 32A32 32 0 0 0 61 44' },
}

/** The drawing of a capital or digit; undefined for anything else. */
export function letterform(character: string): Letterform | undefined {
  return FORMS[character]
}
