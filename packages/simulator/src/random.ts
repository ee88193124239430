/** A seeded source of ids, so that a run can be repeated. Not for secrets outside the simulator. */
export interface Random {
  below: (limit: number) => number
  uuid: () => string
  /** 32 hex digits, as Keystone writes ids. */
  hex: (digits?: number) => string
  text: (length: number, alphabet: string) => string
}

export const createRandom = (seed: number): Random => {
  let state = seed >>> 0
  // mulberry32
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit)
  }
  const text = (length: number, alphabet: string): string =>
    Array.from({ length }, () => alphabet[below(alphabet.length)]).join('')
  const hex = (digits = 32): string => text(digits, '0123456789abcdef')
  const uuid = (): string => [hex(8), hex(4), `4${hex(3)}`, `${text(1, '89ab')}${hex(3)}`, hex(12)].join('-')
  return { below, text, hex, uuid }
}
