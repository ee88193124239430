/** A float as Python writes it: `1e+16`, `1e-05`, `inf`. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  if (Object.is(value, -0)) return '-0.0'
  const exponent = value === 0 ? 0 : Number(value.toExponential().split('e')[1])
  if (exponent >= -4 && exponent < 16) return Number.isInteger(value) ? `${value}.0` : plain(value)
  const [digits, power = ''] = value.toExponential().split('e')
  return `${digits}e${power[0]}${power.slice(1).padStart(2, '0')}`
}

// JavaScript turns to exponents below 1e-6, Python below 1e-4: in between both are plain
const plain = (value: number): string => String(value)
