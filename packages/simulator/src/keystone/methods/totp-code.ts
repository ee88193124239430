/** What an authenticator with this base32 secret shows at that moment (RFC 6238: SHA-1, six digits, 30 seconds). */
export const totpCode = async (secret: string, milliseconds: number): Promise<string> => {
  const key = await crypto.subtle.importKey('raw', bytes(secret), { name: 'HMAC', hash: 'SHA-1' }, false, ['sign'])
  const counter = new DataView(new ArrayBuffer(8))
  counter.setBigUint64(0, BigInt(Math.floor(milliseconds / 30_000)))
  const digest = new DataView(await crypto.subtle.sign('HMAC', key, counter.buffer))
  const number = digest.getUint32(digest.getUint8(19) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

const bytes = (secret: string): Uint8Array<ArrayBuffer> => {
  const bits = secret
    .toUpperCase()
    .replace(/=+$/, '')
    .split('')
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
