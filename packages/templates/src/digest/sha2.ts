import { padded } from './padded.ts'

/** SHA-2, hexadecimal. Its constants are the fractions of roots of primes, so they are computed. */
export function sha2(name: Sha2, message: Uint8Array): string {
  const bits = Number(name.slice(-3))
  return run(message, start(name), name.startsWith('sha512') || name === 'sha384').slice(0, bits / 4)
}

function run(message: Uint8Array, initial: bigint[], wide: boolean): string {
  const width = wide ? 64n : 32n
  const mask = (1n << width) - 1n
  const rotate = (word: bigint, by: number): bigint => ((word >> BigInt(by)) | (word << (width - BigInt(by)))) & mask
  const view = padded(message, wide ? 128 : 64, 'big')
  const [rounds, size] = wide ? [80, 8] : [64, 4]
  const [s0, s1, S0, S1] = wide ? turns.wide : turns.narrow
  const constants = primes(rounds).map((prime) => fraction(prime, 3, width))
  let state = initial
  for (let offset = 0; offset < view.byteLength; offset += size * 16) {
    const words: bigint[] = []
    const word = (index: number): bigint => words[index] ?? 0n
    for (let step = 0; step < rounds; step++) {
      const at = offset + step * size
      if (step < 16) words.push(wide ? view.getBigUint64(at) : BigInt(view.getUint32(at)))
      else
        words.push((word(step - 16) + small(word(step - 15), s0) + word(step - 7) + small(word(step - 2), s1)) & mask)
    }
    let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state
    for (let step = 0; step < rounds; step++) {
      const first = h + large(e, S1) + ((e & f) ^ (~e & mask & g)) + (constants[step] ?? 0n) + word(step)
      const second = large(a, S0) + ((a & b) ^ (a & c) ^ (b & c))
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) & mask, c, b, a, (first + second) & mask]
    }
    state = [a, b, c, d, e, f, g, h].map((part, index) => (part + (state[index] ?? 0n)) & mask)
  }
  return state.map((part) => part.toString(16).padStart(size * 2, '0')).join('')

  function small(part: bigint, [x, y, shift]: Turns): bigint {
    return rotate(part, x) ^ rotate(part, y) ^ (part >> BigInt(shift))
  }
  function large(part: bigint, [x, y, z]: Turns): bigint {
    return rotate(part, x) ^ rotate(part, y) ^ rotate(part, z)
  }
}

export type Sha2 = 'sha224' | 'sha256' | 'sha384' | 'sha512' | 'sha512_224' | 'sha512_256'
type Turns = [number, number, number]
const turns: Record<'narrow' | 'wide', [Turns, Turns, Turns, Turns]> = {
  narrow: [
    [7, 18, 3],
    [17, 19, 10],
    [2, 13, 22],
    [6, 11, 25],
  ],
  wide: [
    [1, 8, 7],
    [19, 61, 6],
    [28, 34, 39],
    [14, 18, 41],
  ],
}

function start(name: Sha2): bigint[] {
  const roots = (from: number): bigint[] =>
    primes(from + 8)
      .slice(from)
      .map((prime) => fraction(prime, 2, 64n))
  if (name === 'sha512') return roots(0)
  if (name === 'sha384') return roots(8)
  if (name === 'sha256') return roots(0).map((root) => root >> 32n)
  if (name === 'sha224') return roots(8).map((root) => root & 0xffffffffn)
  // the truncated ones start from what SHA-512 with another start makes of their name
  const label = new TextEncoder().encode(name.replace('sha512_', 'SHA-512/'))
  const words = run(
    label,
    roots(0).map((root) => root ^ 0xa5a5a5a5a5a5a5a5n),
    true,
  )
  return Array.from({ length: 8 }, (_, index) => BigInt(`0x${words.slice(index * 16, index * 16 + 16)}`))
}

function primes(count: number): number[] {
  const found: number[] = []
  for (let number = 2; found.length < count; number++) if (found.every((prime) => number % prime)) found.push(number)
  return found
}

/** The first bits of the fraction of a square or cube root. */
function fraction(value: number, degree: number, width: bigint): bigint {
  const scaled = BigInt(value) << (width * BigInt(degree))
  let [low, high] = [0n, 1n << (width + 6n)]
  while (high - low > 1n) {
    const middle = (low + high) >> 1n
    if (middle ** BigInt(degree) <= scaled) low = middle
    else high = middle
  }
  return low & ((1n << width) - 1n)
}
