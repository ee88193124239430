import { parseJson } from './body.ts'
import type { Refusal } from './errors/http-error.ts'
import { redact } from './redact.ts'
import { requestId } from './request-id.ts'

/** What an answer that says no tells, in any of the shapes that OpenStack services and the proxies before them use. */
export function readRefusal(
  { method, url }: { method: string; url: string },
  response: Response,
  text: string,
  secrets: readonly string[],
): Refusal {
  const outer: Loose = { message: text, ...(parseJson(text) as object) }
  // Heat and Keystone say `error`, API-SIG `errors`, Nova, Neutron and Keystone v2 a word of their own
  const inner =
    Object.values(outer)
      .flat()
      .find((value): value is Loose => !!value && typeof value === 'object') ?? {}
  const words = [inner['message'], inner['detail'], outer['explanation'], outer['message'], inner['title']]
  const facts = {
    requestId: requestId(response),
    type: inner['type'],
    reason: words.find((word) => word && typeof word === 'string'),
  }
  const told = Object.entries(facts).filter(([, fact]) => typeof fact === 'string')
  return {
    method,
    url,
    status: response.status,
    reason: '',
    ...Object.fromEntries(told.map(([name, fact]) => [name, clean(name, fact as string, secrets)])),
  }
}

/** A type is a word that callers branch on: no value that happens to be a part of it changes it. */
const clean = (name: string, fact: string, secrets: readonly string[]) =>
  name === 'type' && /^[A-Z][A-Za-z]*$/.test(fact) && !secrets.includes(fact) ? fact : readable(redact(fact, secrets))

type Loose = Record<string, unknown>

/** Pages and webob's answers hold markup, and a page may be long. */
const readable = (text: string) =>
  text
    .replace(/<(style|head)\b[^]*?(<\/\1>|$)|<[/!]?(br|p|h\d|div|html|body|doctype|title)\b[^<>]*>/gi, ' ')
    .trim()
    .slice(0, 1_000)
