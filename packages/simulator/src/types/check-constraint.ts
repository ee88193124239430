import type { Cloud } from '../cloud.ts'
import { pythonStr } from '../python-str.ts'
import { customConstraint } from './custom-constraint.ts'
import { PropertyProblem } from './property-problem.ts'
import type { Constraint } from './property-schema.ts'

/** One constraint of a schema, with Heat's complaint. */
export const checkConstraint = (cloud: Cloud, constraint: Constraint, value: unknown, path: string): void => {
  const complaint = complain(cloud, constraint, value)
  if (complaint !== undefined) throw new PropertyProblem(path, complaint)
}

const complain = (cloud: Cloud, constraint: Constraint, value: unknown): string | undefined => {
  if ('range' in constraint) {
    const { min, max } = constraint.range
    if (isWithin(Number(value), min, max)) return undefined
    return `${pythonStr(value)} is out of range (min: ${min ?? 'None'}, max: ${max ?? 'None'})`
  }
  if ('length' in constraint) {
    const { min, max } = constraint.length
    const length = typeof value === 'string' || Array.isArray(value) ? value.length : Object.keys(value ?? {}).length
    return isWithin(length, min, max)
      ? undefined
      : `length (${length}) is out of range (min: ${min ?? 'None'}, max: ${max ?? 'None'})`
  }
  if ('allowed_values' in constraint) {
    const allowed = constraint.allowed_values
    const fits = Array.isArray(value) ? value.every((one) => allowed.includes(one)) : allowed.includes(value)
    if (fits) return undefined
    return `${JSON.stringify(value)} is not an allowed value [${allowed.map((one) => JSON.stringify(one)).join(', ')}]`
  }
  if ('allowed_pattern' in constraint) {
    const pattern = constraint.allowed_pattern
    return new RegExp(`^(?:${pattern})$`).test(String(value))
      ? undefined
      : `"${String(value)}" does not match pattern "${pattern}"`
  }
  return customConstraint(cloud, constraint.custom_constraint, value)
}

const isWithin = (value: number, min = -Infinity, max = Infinity): boolean => value >= min && value <= max
