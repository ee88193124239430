import { md5 } from '../digest/md5.ts'
import { sha1 } from '../digest/sha1.ts'
import { type Sha2, sha2 } from '../digest/sha2.ts'
import { latin1 } from '../python/latin1.ts'
import type { HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'
import { Stop } from './stop.ts'

/** Hexadecimal, of a text's Latin-1 bytes. */
export const digest: HotFunction = {
  name: 'digest',
  call(args, { resolve }) {
    const texts = resolve(args)
    if (!Array.isArray(texts) || !texts.every((item) => typeof item === 'string'))
      return refuse('TypeError', 'Argument to function "digest" must be a list of strings')
    if (texts.length !== 2) refuse('ValueError', 'Function "digest" usage: ["<algorithm>", "<value>"]')
    const [algorithm = '', value = ''] = texts
    const name = algorithm.toLowerCase()
    if (!names.includes(name))
      refuse('ValueError', `Algorithm must be one of {${names.map((one) => `'${one}'`).join(', ')}}`)
    return compute(name, latin1(value))
  },
}

/** Those of Debian's Python, whose order in the message is random. */
const names = (
  'md5 sha1 sha224 sha256 sha384 sha512 sha512_224 sha512_256 md5-sha1 sha3_224 sha3_256 sha3_384 sha3_512 shake_128 shake_256 ' +
  'blake2b blake2s ripemd160 sm3'
).split(' ')

function compute(name: string, message: Uint8Array): string {
  if (name === 'md5') return md5(message)
  if (name === 'sha1') return sha1(message)
  if (name === 'md5-sha1') return md5(message) + sha1(message)
  if (/^sha\d{3}/.test(name)) return sha2(name as Sha2, message)
  if (name.startsWith('shake')) refuse('TypeError', "hexdigest() missing required argument 'length' (pos 1)")
  throw new Stop({ kind: 'unsupported', name: 'digest', message: `not supported yet: the digest ${name}` })
}
