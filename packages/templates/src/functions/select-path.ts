import { step } from './step.ts'

/** The part of an attribute's value that a path selects; null where it leads nowhere. Numbers must be numbers here. */
export const selectPath = (value: unknown, path: unknown[]): unknown =>
  path.reduce((current, key) => step(current, key) ?? null, value)
