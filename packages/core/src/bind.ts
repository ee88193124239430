import type { Client } from './client.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- only `any` accepts every operation's own input
type Operation = (client: Client, ...rest: any[]) => unknown

/** Operations without their first argument. */
export type Bound<Operations> = {
  [Name in keyof Operations]: Operations[Name] extends (client: Client, ...rest: infer Rest) => infer Result
    ? (...rest: Rest) => Result
    : never
}

/** Makes methods of operations: `createStack(client, input)` becomes `bound.createStack(input)`. */
export const bind = <Operations extends Record<string, Operation>>(
  client: Client,
  operations: Operations,
): Bound<Operations> =>
  Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [name, (...rest: unknown[]) => operation(client, ...rest)]),
  ) as Bound<Operations>
