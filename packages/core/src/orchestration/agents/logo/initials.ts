import { fold } from '../../../domain/text.ts'

const ARTICLES = new Set('le la les l un une des de du d et au aux chez the a an of and at'.split(' '))
const MOST = 2
/** Letters of the region's languages that no accent rule turns into a drawn capital. */
const PLAIN: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ɛ: 'e',
  ɔ: 'o',
  ŋ: 'n',
  ɓ: 'b',
  ɗ: 'd',
}

/**
 * One or two letters or digits that stand for a name: "Le Maquis Moderne" is MM, "Kalita" is K, "4 Saisons" is 4S,
 * "TechHub Dakar" is TD. Empty when the name has no Latin letter and no digit to begin a word with.
 */
export function initialsOf(name: string): string {
  const words = fold(unligated(name))
    .split(' ')
    .filter((word) => /^[a-z0-9]/.test(word))
  const telling = words.filter((word) => !ARTICLES.has(word))
  const chosen = telling.length > 0 ? telling : words
  const only = chosen[0] ?? ''
  if (chosen.length === 1) return (innerCapital(name, only) ?? only.slice(0, 1)).toUpperCase()
  return chosen
    .slice(0, MOST)
    .map((word) => word.slice(0, 1))
    .join('')
    .toUpperCase()
}

/** "TechHub" and "BéninBio" carry their second initial inside the word. */
function innerCapital(name: string, word: string): string | undefined {
  const camel = /(\p{Lu})\p{Ll}+(\p{Lu})\p{Ll}/u.exec(
    unligated(name)
      .normalize('NFD')
      .replace(/\p{Mark}/gu, ''),
  )
  const pair = `${camel?.[1] ?? ''}${camel?.[2] ?? ''}`
  return /^[A-Z]{2}$/.test(pair) && word.startsWith(pair.charAt(0).toLowerCase()) ? pair : undefined
}

function unligated(name: string): string {
  return [...name]
    .map((letter) => {
      const plain = PLAIN[letter.toLowerCase()]
      if (plain === undefined) return letter
      return letter === letter.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1)
    })
    .join('')
}
