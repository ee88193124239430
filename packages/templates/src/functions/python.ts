/** JSON as Python writes it: keys sorted, blanks behind commas and colons, nothing but ASCII. */
export function pythonJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.keys(value)
      .toSorted()
      .map((key) => `${pythonJson(key)}: ${pythonJson((value as Record<string, unknown>)[key])}`)
    return `{${pairs.join(', ')}}`
  }
  if (typeof value === 'bigint') return String(value)
  return JSON.stringify(value ?? null).replace(
    /[\u0080-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** `str()` of Python. */
export function pythonText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (value === null) return 'None'
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(', ')}]`
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, each]) => `${pythonRepr(key)}: ${pythonRepr(each)}`)
      .join(', ')}}`
  return String(value as string | number | bigint)
}

/** `repr()` of Python. */
export function pythonRepr(value: unknown): string {
  if (typeof value !== 'string') return pythonText(value)
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'"
  return quote + value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll(quote, `\\${quote}`) + quote
}
