import { builtinModules } from 'node:module'
import type { IForbiddenRuleType } from 'dependency-cruiser'

/** Which packages a package may import. One that is not listed here may not be there. */
export const arrows: Record<string, readonly string[]> = {
  core: [],
  identity: ['core'],
  orchestration: ['core'],
  templates: [],
  simulator: ['templates'],
  cli: ['core', 'identity', 'orchestration', 'templates', 'simulator'],
}

/** Tests and what they share may import anything. */
const tests = '[.]test[.]ts$|/testing/'

const builtins = builtinModules.filter((name) => !name.startsWith('_')).join('|')

const between: IForbiddenRuleType[] = Object.entries(arrows).map(([name, allowed]) => ({
  name: `${name} may import ${allowed.join(', ') || 'no other package'}`,
  from: { path: `^packages/${name}/`, pathNot: tests },
  to: { path: '^packages/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
}))

export const rules: IForbiddenRuleType[] = [
  ...between,
  {
    name: `only ${Object.keys(arrows).join(', ')} are known packages`,
    from: { path: `^packages/(?!(${Object.keys(arrows).join('|')})/)` },
    to: {},
  },
  { name: 'no circles, of types neither', from: { pathNot: tests }, to: { circular: true } },
  { name: 'every import leads somewhere', from: {}, to: { couldNotResolve: true } },
  {
    name: 'another package is imported by its name',
    from: { path: '^packages/([^/]+)/', pathNot: tests },
    to: { path: '^packages/[^/]+/src/', pathNot: ['^packages/$1/', '^packages/[^/]+/src/(index|node|vendors)[.]ts$'] },
  },
  {
    name: 'only core/src/retry.ts imports ky',
    from: { path: '^packages/', pathNot: [tests, '^packages/core/src/retry[.]ts$'] },
    to: { path: '(^|/)node_modules/ky/' },
  },
  {
    name: 'the default entry of identity brings no YAML reader',
    from: { path: '^packages/identity/src/index[.]ts$' },
    to: { path: '(^|/)node_modules/yaml/', reachable: true },
  },
  {
    name: 'what is published does not import tests',
    from: { path: '^packages/', pathNot: tests },
    to: { path: tests },
  },
  {
    name: 'the default entry of a package uses web standards alone',
    from: { path: '^packages/(?!cli/)[^/]+/src/index[.]ts$' },
    to: { path: ['^(node|bun|deno|cloudflare|npm|jsr|https?):', `^(${builtins})$`], reachable: true },
  },
]
