import { own } from '../own.ts'
import type { HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'

export const getFile: HotFunction = {
  name: 'get_file',
  call(args, { context, resolve }) {
    const key = resolve(args)
    if (typeof key !== 'string') refuse('TypeError', 'Argument to "get_file" must be a string')
    return (
      own(context.files, key) ??
      refuse('ValueError', `No content found in the "files" section for get_file path: ${key}`)
    )
  },
}
