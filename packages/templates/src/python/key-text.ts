import { floatText } from './float-text.ts'
import { kindOf } from './kind-of.ts'
import { keyValue } from './odd-key.ts'

/** A map's key as text, as JSON writes it. */
export function keyText(key: unknown): string {
  return kindOf(key) === 'float' ? floatText(Number(key)) : String(keyValue(String(key as string)))
}
