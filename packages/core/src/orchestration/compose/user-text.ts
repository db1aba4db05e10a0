import type { Locale } from '../../domain/locale.ts'
import { codePointLength } from '../../domain/text.ts'
import { quoted } from './typography.ts'

const TERMINAL = /[.!?…][»”"’')\]\s]*$/u
const DANGLING = /[,;:–—-]$/u
const TAKES_A_STOP = /[\p{L}\p{N}%)»”"’']$/u
const HEAD_LENGTH = 160
const QUOTE_LENGTH = 280

/**
 * The shapes in which a sentence can hold the user's words without changing one: each a text, or undefined where the
 * words would not stand well. The words themselves are the same byte for byte in all of them.
 */
export type UserTextForms = {
  /** As typed. */
  readonly raw: string
  /** A sentence of its own, with a final stop: "Notre mission ? Nourrir le quartier." For words that begin like one. */
  readonly sentence: string | undefined
  /** The same for whole sentences only, which can stand beside ours: "Nous nourrissons le quartier. Voilà ..." */
  readonly full: string | undefined
  /** Before a colon: "Nourrir le quartier : voilà ...". A single short clause that begins like a sentence. */
  readonly head: string | undefined
  /** After a colon, closing the sentence: "... : nourrir le quartier." For words in lower case. */
  readonly tail: string | undefined
  /** Between quotation marks: fits anything that is not long. */
  readonly quote: string | undefined
}

/** The forms that fit what the user typed, whether a noun phrase, an infinitive, or whole sentences. */
export function userTextForms(words: string, locale: Locale): UserTextForms {
  const length = codePointLength(words)
  const closed = TERMINAL.test(words)
  const low = /^\p{Ll}/u.test(words)
  const clean = !DANGLING.test(words)
  const oneClause = clean && !closed && !/[\n:;]|[.!?…]\s/u.test(words)
  const sentence = low || !clean ? undefined : withStop(words)
  const head = !low && oneClause && length <= HEAD_LENGTH ? words : undefined
  const full = head === undefined ? sentence : undefined
  const tail = low && clean && length <= QUOTE_LENGTH ? withStop(words) : undefined
  const needsQuote = sentence === undefined && tail === undefined
  const quote = needsQuote || length <= QUOTE_LENGTH ? quoted(words, locale) : undefined
  return { raw: words, sentence, full, head, tail, quote }
}

/** The words with a full stop, unless they end in a mark of their own. */
export function withStop(words: string): string {
  return !TERMINAL.test(words) && TAKES_A_STOP.test(words) ? `${words}.` : words
}
