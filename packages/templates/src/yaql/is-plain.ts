import { isMap } from '../is-map.ts'

/** One of the objects by which YAQL's own kinds of values stand; its maps are `Map`s. */
export const isPlain = (value: unknown): value is Record<string, unknown> => isMap(value) && !(value instanceof Map)
