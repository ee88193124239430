import { padded } from './padded.ts'

/** Hexadecimal. Not for secrets: MD5 is broken. */
export function md5(message: Uint8Array): string {
  const view = padded(message, 64, 'little')
  const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476])
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state
    for (let step = 0; step < 64; step++) {
      const round = step >> 4
      const [mixed = 0, index = 0] =
        [
          [(b & c) | (~b & d), step],
          [(d & b) | (~d & c), 5 * step + 1],
          [b ^ c ^ d, 3 * step + 5],
          [c ^ (b | ~d), 7 * step],
        ][round] ?? []
      const word = view.getInt32(offset + (index % 16) * 4, true)
      const sum = (a + mixed + Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32) + word) | 0
      const shift = shifts[round * 4 + (step % 4)] ?? 0
      ;[a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0]
    }
    for (const [index, word] of [a, b, c, d].entries()) state[index] = (state[index] ?? 0) + word
  }
  return Array.from(new Uint8Array(state.buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
