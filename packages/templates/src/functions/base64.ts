import type { HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'

/** Heat takes plain text where Amazon wants Base64, so this leaves the text as it is. */
export const base64: HotFunction = {
  name: 'Fn::Base64',
  call(args, { resolve }) {
    const value = resolve(args)
    return typeof value === 'string' ? value : refuse('TypeError', '"Fn::Base64" argument must be a string')
  },
}
