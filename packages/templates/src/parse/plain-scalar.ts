/** A plain scalar as PyYAML resolves it: YAML 1.1 but for `y` and `n`, which stay text, as dates do in Heat. */
export function plainScalar(text: string): unknown {
  if (booleans.has(text)) return booleans.get(text)
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return null
  if (integer.test(text)) return readInteger(text)
  if (float.test(text)) return readFloat(text)
  return text
}

const booleans = new Map(
  ['yes', 'true', 'on', 'no', 'false', 'off'].flatMap((word, index) =>
    [word, word.toUpperCase(), word[0]?.toUpperCase() + word.slice(1)].map((spelling) => [spelling, index < 3]),
  ),
)

const integer = /^[-+]?(?:0b[01_]+|0[0-7_]+|(?:0|[1-9][0-9_]*)|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/

const float =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

function readInteger(text: string): unknown {
  const digits = text.replace(/[-+_]/g, '')
  const size = digits.includes(':') ? sexagesimal(digits) : BigInt(/^0[0-7]/.test(digits) ? `0o${digits}` : digits)
  const value = text.startsWith('-') ? -size : size
  return Number.isSafeInteger(Number(value)) ? Number(value) : value
}

const sexagesimal = (digits: string): bigint => digits.split(':').reduce((sum, part) => sum * 60n + BigInt(part), 0n)

function readFloat(text: string): number {
  const digits = text
    .replace(/[-+_](?![0-9]+$)/g, '')
    .replaceAll('_', '')
    .toLowerCase()
  const sign = text.startsWith('-') ? -1 : 1
  if (digits.endsWith('inf')) return sign * Infinity
  if (digits.endsWith('nan')) return Number.NaN
  return sign * digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}
