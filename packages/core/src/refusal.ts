import { parseJson } from './body.ts'
import type { Refusal } from './errors/http-error.ts'
import { redact } from './redact.ts'

/** What an answer that says no tells, in any of the shapes that OpenStack services and the proxies before them use. */
export function readRefusal(
  { method, url }: { method: string; url: string },
  { status, headers }: Response,
  text: string,
  secrets: readonly string[],
): Refusal {
  const body = parseJson(text)
  const outer: Loose = isObject(body) ? body : { message: text }
  // Heat and Keystone say `error`, API-SIG `errors`, Nova, Neutron and Keystone v2 a word of their own
  const inner: Loose = [outer['error'], outer['errors'], ...Object.values(outer)].flat().find(isObject) ?? {}
  const words = [
    inner['message'],
    inner['detail'],
    outer['explanation'],
    outer['message'],
    inner['title'],
    outer['title'],
  ]
  const location = headers.get('location')
  const facts = {
    requestId: headers.get('x-openstack-request-id') ?? headers.get('x-compute-request-id'),
    type: inner['type'],
    reason: location
      ? `it redirects to ${location}, which is not followed.`
      : words.find((each) => each && typeof each === 'string'),
  }
  const told = Object.entries(facts).filter(([, fact]) => typeof fact === 'string')
  const clean = told.map(([name, fact]) => [name, readable(redact(fact as string, secrets))])
  return { method, url, status, reason: '', ...Object.fromEntries(clean) }
}

type Loose = Record<string, unknown>
const isObject = (value: unknown): value is Loose => !!value && typeof value === 'object' && !Array.isArray(value)

/** Pages and webob's answers hold markup, and a page may be long. */
const readable = (text: string) =>
  text
    .replace(/<(style|script|head)\b[^]*?<\/\1>|<\/?(br|p|h\d|div|html|body|!)[^>]*>/gi, ' ')
    .trim()
    .slice(0, 1_000)
