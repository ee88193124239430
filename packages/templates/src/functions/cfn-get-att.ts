import { unpack } from '../python/unpack.ts'
import type { HotFunction } from './hot-function.ts'
import { thenSelect } from './read-attribute.ts'
import { refuse } from './refuse.ts'
import { rethrow } from './rethrow.ts'

export const cfnGetAtt: HotFunction = {
  name: 'Fn::GetAtt',
  check(args) {
    rethrow(
      () => unpack(args, 2),
      ({ type }) =>
        type === 'ValueError'
          ? refuse(type, 'Arguments to "Fn::GetAtt" must be of the form [resource_name, attribute]')
          : undefined,
    )
  },
  call: (args, tools) => thenSelect(unpack(args, 2), [], tools),
}
