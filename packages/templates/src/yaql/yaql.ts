import { refuse } from '../functions/refuse.ts'
import { rethrow } from '../functions/rethrow.ts'
import type { HotFunction } from '../functions/hot-function.ts'
import { Stop } from '../functions/stop.ts'
import { isMap } from '../is-map.ts'
import { repr } from '../python/repr.ts'
import { isCall } from '../functions/call.ts'
import type { Expression } from './expression.ts'
import { fromTemplate } from './from-template.ts'
import { run } from './invoke.ts'
import { makeLibrary } from './library/library.ts'
import { parseExpression } from './parse-expression.ts'
import type { Scope } from './overload.ts'
import { childOf, setVariable } from './scope.ts'
import { toTemplate } from './to-template.ts'

/** The function `yaql`. It is large, so `hotFunctions` does not have it: pass it along with them, or let `loadFunctions` do so. */
export const yaql: HotFunction = {
  name: 'yaql',
  check(args, { isCall: isFunction }) {
    if (!isMap(args) || isFunction(args)) return refuse('TypeError', 'Arguments to "yaql" must be a map.')
    const keys = Object.keys(args)
    if (!keys.includes('expression') || keys.some((key) => key !== 'expression' && key !== 'data'))
      refuse('KeyError', repr(syntax))
  },
  validate(args) {
    const { expression } = args as Record<string, unknown>
    if (!isCall(expression)) parse(expression)
  },
  call(args, { resolve }) {
    const { expression, data = {} } = args as Record<string, unknown>
    const parsed = parse(resolve(expression))
    const root: Scope = {
      variables: new Map(),
      functions: new Map(),
      shared: { steps: 0, depth: 0, library: makeLibrary() },
    }
    setVariable(root, '$', fromTemplate({ data: resolve(data) }))
    return rethrow(
      () => toTemplate(run(parsed, childOf(root))),
      ({ type, message }) => {
        if (type === 'NotImplementedError') throw new Stop({ kind: 'unsupported', name: 'yaql', message })
      },
    )
  },
}

const syntax =
  '"yaql" syntax should be yaql:\n              expression: $.data.var1.sum()\n' +
  '              data:\n                var1: [3, 2, 1]'

function parse(expression: unknown): Expression {
  if (typeof expression !== 'string')
    return refuse('TypeError', 'The "expression" argument to yaql must contain a string.')
  return rethrow(
    () => parseExpression(expression),
    ({ type, message }) => type.startsWith('Yaql') && refuse('ValueError', `Bad expression ${message}.`),
  )
}
