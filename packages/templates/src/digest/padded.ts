/** A message in blocks with the padding of MD5 and the SHA family: a one bit, zeros, and the length in bits. */
export function padded(message: Uint8Array, block: number, order: 'little' | 'big'): DataView {
  const tail = block / 8
  const size = Math.ceil((message.length + 1 + tail) / block) * block
  const bytes = new Uint8Array(size)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setBigUint64(order === 'little' ? size - tail : size - 8, BigInt(message.length) * 8n, order === 'little')
  return view
}
