import type { Scalar } from 'yaml'
import { plainScalar } from './plain-scalar.ts'
import { Unreadable } from './unreadable.ts'

/** Heat takes timestamps for text, and refuses tags that it does not know. */
export function constructScalar({ tag, type, source = '', range }: Scalar): unknown {
  if (!tag) return type === 'PLAIN' ? plain(source, range) : source
  if (tag === '!') return source && plain(source, range)
  const construct = Object.hasOwn(tags, tag) ? tags[tag] : undefined
  const value = construct?.(source)
  if (value !== undefined) return value
  throw new Unreadable('tag', `could not determine a constructor for the tag '${tag}'`, range?.[0] ?? 0)
}

function plain(source: string, range: Scalar['range']): unknown {
  const tag = source === '=' ? 'value' : source === '<<' ? 'merge' : undefined
  if (!tag && source.length <= 4300) return plainScalar(source)
  if (!tag && /^[-+]?\d[\d_:]*$/.test(source)) throw new Unreadable('syntax', tooLong, range?.[0] ?? 0)
  if (!tag) return source
  const message = `could not determine a constructor for the tag 'tag:yaml.org,2002:${tag}'`
  throw new Unreadable('tag', message, range?.[0] ?? 0)
}

const tooLong = 'Exceeds the limit (4300 digits) for integer string conversion'

const only =
  (...types: string[]) =>
  (source: string): unknown => {
    const value = plainScalar(source)
    return types.includes(typeof value) ? value : undefined
  }

const tags: Record<string, (source: string) => unknown> = {
  'tag:yaml.org,2002:str': (source) => source,
  'tag:yaml.org,2002:timestamp': (source) => source,
  'tag:yaml.org,2002:null': () => null,
  'tag:yaml.org,2002:bool': only('boolean'),
  'tag:yaml.org,2002:int': only('number', 'bigint'),
  'tag:yaml.org,2002:float': only('number', 'bigint'),
}
