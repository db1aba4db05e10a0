import type { Locale } from '../../domain/locale.ts'
import type { PhrasePool, SectorPack } from '../../domain/pack.ts'
import type { ComposeContext } from './compose-context.ts'
import { fillTemplate } from './fill-template.ts'
import { type PlaceholderValues, placeholderValues } from './placeholder-values.ts'
import { hash, seedOf, shuffled } from './seed.ts'

/** Of eight choices between the trade's own phrases and the common ones, how many go to the trade's. */
const TRADE_SHARE = 5

/** How one business speaks: every choice is decided by its name, trade and city, so the same brief always reads the same. */
export type Voice = {
  readonly locale: Locale
  readonly values: PlaceholderValues
  /** The trade the packs know for this brief's sector. */
  readonly sector: SectorPack | undefined
  /** One phrase of the pool, filled in. Throws when none has all its placeholders' values: a fault of the pool. */
  pick(slot: string, pool: PhrasePool, extra?: PlaceholderValues): string
  /** The same, or undefined when no phrase fits. */
  tryPick(slot: string, pool: PhrasePool, extra?: PlaceholderValues): string | undefined
  /** A phrase for a slot of the packs: the trade's own for the most part, else a common one. Throws as `pick`. */
  say(slot: string, extra?: PlaceholderValues): string
  /** The same, or undefined when the packs have no phrase that fits. */
  trySay(slot: string, extra?: PlaceholderValues): string | undefined
  /** Up to `n` distinct filled phrases of a slot, half of them the trade's own. */
  sayMany(slot: string, n: number, extra?: PlaceholderValues): string[]
  /** One phrase per entry of `extras`, each filled with its own values, none twice while another one fits. */
  sayEach(slot: string, extras: readonly PlaceholderValues[]): string[]
  /** Up to `n` distinct items in an order of this business's own. */
  some<T>(slot: string, items: readonly T[], n: number): T[]
  /** Whether this business takes an option that `percent` of all take. */
  chance(slot: string, percent: number): boolean
  /** Fills one template. Throws when a placeholder has no value: ask `values` first. */
  fill(template: string, extra?: PlaceholderValues): string
}

/** The voice of one brief in one language. */
export function createVoice(context: ComposeContext): Voice {
  const { locale, packs, input } = context
  const seed = `${seedOf(input)}|${locale}`
  const values = placeholderValues(context)
  const sector = packs.sector(input.sector)
  const some: Voice['some'] = (slot, items, n) => shuffled(`${seed}@${slot}`, items).slice(0, n)
  const templates = (slot: string, pool: PhrasePool | undefined) =>
    some(slot, pool?.[locale] ?? [], Number.POSITIVE_INFINITY)
  const filledWith = (extra: PlaceholderValues = {}) => {
    const all = { ...values, ...extra }
    return (template: string) => fillTemplate(template, all, locale)
  }
  /** The pool's phrases that can be filled, filled, in this business's order. */
  const fitting = (slot: string, pool: PhrasePool | undefined, extra?: PlaceholderValues) =>
    templates(slot, pool)
      .map(filledWith(extra))
      .filter((phrase) => phrase !== undefined)
  const slotPools = (slot: string, extra?: PlaceholderValues) => ({
    trade: fitting(slot, sector?.voice.phrases[slot], extra),
    common: fitting(slot, packs.common[slot], extra),
  })
  const tryPick: Voice['tryPick'] = (slot, pool, extra) => fitting(slot, pool, extra)[0]
  const trySay: Voice['trySay'] = (slot, extra) => {
    const { trade, common } = slotPools(slot, extra)
    const tradeFirst = hash(`${seed}?${slot}`) % 8 < TRADE_SHARE
    return tradeFirst ? (trade[0] ?? common[0]) : (common[0] ?? trade[0])
  }
  return {
    ...{ locale, values, sector, some, tryPick, trySay },
    pick: (slot, pool, extra) => tryPick(slot, pool, extra) ?? nothingFits(slot),
    say: (slot, extra) => trySay(slot, extra) ?? nothingFits(slot),
    sayMany: (slot, n, extra) => some(`${slot}/order`, halfAndHalf(slotPools(slot, extra), n), n),
    sayEach: (slot, extras) => {
      const all = [...(sector?.voice.phrases[slot]?.[locale] ?? []), ...(packs.common[slot]?.[locale] ?? [])]
      return oneEach(some(slot, all, all.length), extras.map(filledWith)) ?? nothingFits(slot)
    },
    chance: (slot, percent) => hash(`${seed}%${slot}`) % 100 < percent,
    fill: (template, extra) => filledWith(extra)(template) ?? nothingFits(template),
  }
}

/** Up to `n` phrases, half of them the trade's while there are enough of both. */
function halfAndHalf({ trade, common }: { trade: string[]; common: string[] }, n: number): string[] {
  const tradeCount = Math.max(n - common.length, Math.ceil(n / 2))
  return [...new Set([...trade.slice(0, tradeCount), ...common, ...trade.slice(tradeCount)])].slice(0, n)
}

/** For each filler the first template that it can fill, those already used coming last; undefined when one has none. */
function oneEach(
  templates: readonly string[],
  fillers: readonly ((template: string) => string | undefined)[],
): string[] | undefined {
  let waiting = [...templates]
  const phrases: string[] = []
  for (const filler of fillers) {
    const next = waiting.find((template) => filler(template) !== undefined)
    const phrase = next === undefined ? undefined : filler(next)
    if (phrase === undefined) return undefined
    phrases.push(phrase)
    waiting = [...waiting.filter((template) => template !== next), ...(next === undefined ? [] : [next])]
  }
  return phrases
}

function nothingFits(what: string): never {
  throw new Error(`No phrase fits: ${what}`)
}
