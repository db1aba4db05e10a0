/** Modes of the whole simulator; the README says what each answers. */
export const MODES = ['ok', 'down', 'slow', 'plan-only'] as const
export type Mode = (typeof MODES)[number]
