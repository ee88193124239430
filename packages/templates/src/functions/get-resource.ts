import { text } from '../python/text.ts'
import { findResource } from './find-resource.ts'
import type { HotFunction } from './hot-function.ts'
import { unknownUntil } from './unknown-until.ts'

export const getResource: HotFunction = {
  name: 'get_resource',
  call(args, { context, resolve }) {
    const name = resolve(args)
    return findResource(context, name).reference ?? unknownUntil(text(name))
  },
}
