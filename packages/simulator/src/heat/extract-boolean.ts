import { badRequest } from './faults.ts'

export const extractBoolean = (query: URLSearchParams, name: string): boolean | undefined => {
  const value = query.get(name)
  if (value === null || value === '') return undefined
  const lower = value.toLowerCase()
  if (lower === 'true' || lower === 'false') return lower === 'true'
  throw badRequest(`Unrecognized value "${value}" for "${name}", acceptable values are: true, false.`)
}
