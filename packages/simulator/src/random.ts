/** Makes the ids of a simulated cloud. The same seed makes the same ones. */
export interface Random {
  /** From 0 up to 1. */
  number(): number
  text(length: number, alphabet?: string): string
  /** As OpenStack writes most ids. */
  uuid(): string
  /** As Keystone writes its ids. */
  hex(): string
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  // mulberry32
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const text = (length: number, alphabet = 'abcdefghijklmnopqrstuvwxyz234567') =>
    Array.from({ length }, () => alphabet[Math.floor(number() * alphabet.length)]).join('')
  const hex = () => text(32, '0123456789abcdef')
  return { number, text, hex, uuid: () => hex().replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') }
}
