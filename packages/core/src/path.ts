import { CloudError } from './errors/cloud-error.ts'

/**
 * Builds the path of a request and escapes each value: path`stacks/${name}/${id}`. A value that could mean another path
 * (empty, `.`, `..`, with a slash, a control character or half a surrogate pair) is refused with code `InvalidPath`.
 */
export const path = (parts: TemplateStringsArray, ...values: (string | number)[]): string =>
  String.raw({ raw: parts }, ...values.map(escape))

function escape(value: string | number): string {
  const text = String(value)
  if (/^(\.|%2e){0,2}$|[/\\\0-\x1f\x7f]|%2f|%5c/i.test(text) || !text.isWellFormed()) {
    throw new CloudError('InvalidPath', `${JSON.stringify(text.slice(0, 99))} cannot be part of a path.`)
  }
  return encodeURIComponent(text)
}
