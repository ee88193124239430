import { Stop } from './stop.ts'

/** Ends an evaluation whose value is not known before the resource exists. */
export function unknownUntil(resource: string): never {
  throw new Stop({ kind: 'unknown', resource })
}
