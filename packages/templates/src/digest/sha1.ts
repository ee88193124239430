import { padded } from './padded.ts'

/** Hexadecimal. Not for secrets: SHA-1 is broken. */
export function sha1(message: Uint8Array): string {
  const view = padded(message, 64, 'big')
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  const words = new Int32Array(80)
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    for (let step = 0; step < 80; step++) words[step] = step < 16 ? view.getInt32(offset + step * 4) : mix(words, step)
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
    for (let step = 0; step < 80; step++) {
      const round = Math.floor(step / 20)
      const chosen = [(b & c) | (~b & d), b ^ c ^ d, (b & c) | (b & d) | (c & d), b ^ c ^ d][round] ?? 0
      const sum = (rotate(a, 5) + chosen + e + (constants[round] ?? 0) + (words[step] ?? 0)) | 0
      ;[e, d, c, b, a] = [d, c, rotate(b, 30), a, sum]
    }
    for (const [index, word] of [a, b, c, d, e].entries()) state[index] = ((state[index] ?? 0) + word) | 0
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

const constants = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6]
const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by))
const mix = (words: Int32Array, step: number): number =>
  rotate((words[step - 3] ?? 0) ^ (words[step - 8] ?? 0) ^ (words[step - 14] ?? 0) ^ (words[step - 16] ?? 0), 1)
