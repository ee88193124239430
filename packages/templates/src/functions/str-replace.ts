import { isMap } from '../is-map.ts'
import { repr } from '../python/repr.ts'
import type { HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'
import { replacement, type ReplacementRules } from './replacement.ts'

const replacing = (name: string, rules: Pick<ReplacementRules, 'strict' | 'filled'>): HotFunction => ({
  name,
  check(args, { isCall }) {
    if (!isMap(args) || isCall(args)) refuse('TypeError', `Arguments to "${name}" must be a map`)
    if (!Object.hasOwn(args, 'params') || !Object.hasOwn(args, 'template')) refuse('KeyError', repr(syntax(name)))
    if (!isMap(args['params'])) refuse('TypeError', `"${name}" parameters must be a mapping`)
  },
  call(args, { context: { version }, resolve }) {
    const { template, params } = args as Record<string, unknown>
    const source = resolve(template)
    return replacement(source, resolve(params), { name, version, ...rules })
  },
})

export const strReplace: HotFunction = /* @__PURE__ */ replacing('str_replace', {})
/** Every parameter must stand in the template. */
export const strReplaceStrict: HotFunction = /* @__PURE__ */ replacing('str_replace_strict', { strict: true })
/** And none may be empty. */
export const strReplaceVstrict: HotFunction = /* @__PURE__ */ replacing('str_replace_vstrict', {
  strict: true,
  filled: true,
})

const syntax = (name: string): string =>
  `"${name}" syntax should be ${name}:\n              template: This is var1 template var2\n` +
  '              params:\n                var1: a\n                var2: string'
