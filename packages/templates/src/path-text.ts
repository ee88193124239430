import type { Path } from './path.ts'

/** A path as Heat writes it: `resources.web.properties.networks[0]`. */
export const pathText = (path: Path): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('')
