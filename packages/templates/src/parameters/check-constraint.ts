import { pythonJson } from '../functions/python.ts'

type Constraint = Record<string, unknown>

/** What Heat says against a value, or `undefined`. `custom_constraint` needs a cloud, `allowed_pattern` an engine of its own: neither is looked at. */
export function checkConstraint(value: unknown, constraint: Constraint): string | undefined {
  const violated = violation(value, constraint)
  return violated && typeof constraint['description'] === 'string' ? constraint['description'] : violated
}

/** Of several kinds in one constraint Heat takes the first of these. heat.engine.constraints */
function violation(value: unknown, constraint: Constraint): string | undefined {
  const {
    modulo,
    range,
    length,
    allowed_values: allowed,
  } = constraint as Record<string, Record<string, number> | undefined>
  if (modulo) {
    const { step = 1, offset = 0 } = modulo
    const rest = (((Number(value) - offset) % step) + step) % step
    return rest === 0 ? undefined : `${String(value)} is not a multiple of ${step} with an offset of ${offset}`
  }
  if (range) return outside(Number(value), range, String(value))
  if (length) {
    const size =
      Array.isArray(value) || typeof value === 'string'
        ? Array.from<unknown>(value).length
        : Object.keys((value ?? {}) as object).length
    return outside(size, length, `length (${size})`)
  }
  if (allowed) {
    const values = allowed as unknown as unknown[]
    const fits = [value].flat().every((each) => values.some((one) => one === each || String(one) === String(each)))
    return fits ? undefined : `${pythonJson(value)} is not an allowed value ${pythonJson(values)}`
  }
  return undefined
}

function outside(value: number, { min, max }: Record<string, number>, what: string): string | undefined {
  if (!(min !== undefined && value < min) && !(max !== undefined && value > max)) return undefined
  return `${what} is out of range (min: ${min ?? 'None'}, max: ${max ?? 'None'})`
}
