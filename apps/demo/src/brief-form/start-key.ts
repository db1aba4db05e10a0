/**
 * One idempotency key per wish: a click on the same answers after no answer came carries the same key, so that a start
 * that did arrive is not paid twice. Only a brief settles the wish; the same answers after that are a new one.
 */
export function createStartKeys() {
  let wish: { answers: string; key: string } | undefined
  return {
    keyFor(request: unknown): string {
      const answers = JSON.stringify(request)
      if (wish?.answers !== answers) wish = { answers, key: randomKey() }
      return wish.key
    },
    settle(): void {
      wish = undefined
    },
  }
}

/** 32 hexadecimal digits; also on plain http, where `crypto.randomUUID` does not exist. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
