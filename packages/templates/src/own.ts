import { isMap } from './is-map.ts'

/** A member of a map whose keys come from outside, where `constructor` and `__proto__` are ordinary names. */
export const own = (map: unknown, key: string): unknown =>
  isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined
