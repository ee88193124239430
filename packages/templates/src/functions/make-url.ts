import { attempt } from './attempt.ts'
import { isMap } from '../is-map.ts'
import { kindOf } from '../python/kind-of.ts'
import { quote } from '../python/quote.ts'
import { repr } from '../python/repr.ts'
import { text } from '../python/text.ts'
import { toInt } from '../python/to-int.ts'

import type { CheckTools, HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'

export const makeUrl: HotFunction = {
  name: 'make_url',
  validate(args, { isCall }) {
    if (!isMap(args) || isCall(args)) return refuse('TypeError', 'The arguments to "make_url" must be a map')
    const wrong = Object.keys(args).filter((key) => !keys.includes(key))
    if (wrong.length > 0) refuse('ValueError', `Invalid arguments to "make_url": ${wrong.join(', ')}`)
    checkParts(args, isCall)
  },
  call(args, { resolve }) {
    const parts = resolve(args)
    if (!isMap(parts)) return notAMap(parts)
    checkParts(parts, () => false)
    const part = (key: string): string => (parts[key] ?? '') as string
    const scheme = part('scheme')
    if (scheme.includes(':')) refuse('ValueError', 'URL "scheme" should not contain \':\'')
    // behind a query nothing has checked it
    const fragment = quote(Object.hasOwn(parts, 'fragment') ? parts['fragment'] : '', '/')
    const query = encodeQuery((parts['query'] ?? {}) as Record<string, unknown>)
    return join({ scheme, netloc: netloc(parts), path: quote(part('path'), '/'), query, fragment })
  },
}

const keys = ['scheme', 'username', 'password', 'host', 'port', 'path', 'query', 'fragment']

function notAMap(args: unknown): never {
  if (Array.isArray(args) && !args.some((item) => keys.includes(item as string)))
    refuse('AttributeError', "'list' object has no attribute 'get'")
  if (typeof args === 'string' && !keys.some((key) => args.includes(key)))
    refuse('AttributeError', "'str' object has no attribute 'get'")
  if (Array.isArray(args)) refuse('TypeError', 'list indices must be integers or slices, not str')
  if (typeof args === 'string') refuse('TypeError', "string indices must be integers, not 'str'")
  return refuse('TypeError', `argument of type '${kindOf(args)}' is not iterable`)
}

/** In Heat's order, which ends at the query: what is wrong with a fragment behind one is not seen. */
function checkParts(parts: Record<string, unknown>, isCall: CheckTools['isCall']): void {
  for (const key of keys.filter((name) => Object.hasOwn(parts, name))) {
    const value = parts[key]
    if (isCall(value)) continue
    if (key === 'query') {
      if (!isMap(value)) refuse('TypeError', 'The "query" argument to "make_url" must be a map')
      return
    }
    if (key === 'port') checkPort(value, parts)
    else if (typeof value !== 'string') refuse('TypeError', `The "${key}" argument to "make_url" must be a string`)
  }
}

function checkPort(value: unknown, parts: Record<string, unknown>): void {
  const port = attempt(() => toInt(value))
  if ('problem' in port) {
    const { type, message } = port.problem
    if (type !== 'ValueError') refuse(type, message)
    return refuse(type, `Invalid URL port "${text(value)}" for make_url called with ${repr(parts)}`)
  }
  if (port.value < 1 || port.value > 65535)
    refuse('ValueError', `Invalid URL port ${port.value}, must be in range 1-65535`)
}

function netloc(parts: Record<string, unknown>): string {
  const part = (key: string): string => (parts[key] ?? '') as string
  const username = quote(part('username'), '')
  const password = quote(part('password'), '')
  const user = username || password ? `${username}${password && ':'}${password}@` : ''
  const host = quote(part('host').replace(/^\[(.*)\]$/s, '$1'), ':')
  const port = parts['port'] ?? ''
  return `${user}${host.includes(':') ? `[${host}]` : host}${port === '' ? '' : `:${text(port)}`}`
}

const encodeQuery = (query: Record<string, unknown>): string =>
  Object.entries(query)
    .map((pair) => pair.map((item) => quote(text(item), ' ').replaceAll(' ', '+')).join('='))
    .join('&')
    .replaceAll('%2F', '/')

/** Schemes after which Python writes `//` even without a host. */
const withHost = /* @__PURE__ */ new Set(
  'ftp http gopher nntp telnet imap wais file mms https shttp snews prospero rtsp rtspu rsync svn svn+ssh sftp nfs git git+ssh ws wss'.split(
    ' ',
  ),
)

function join({ scheme, netloc: host, path, query, fragment }: Record<string, string>): string {
  const hosted = host || (scheme && withHost.has(scheme) && !path?.startsWith('//'))
  const slash = path && !path.startsWith('/') ? '/' : ''
  const rest = hosted ? `//${host}${slash}${path}` : path
  return `${scheme && `${scheme}:`}${rest}${query && `?${query}`}${fragment && `#${fragment}`}`
}
