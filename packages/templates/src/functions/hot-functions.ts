import { getAttr } from './get-attr.ts'
import { getFile } from './get-file.ts'
import { getParam } from './get-param.ts'
import { getResource } from './get-resource.ts'
import type { HotFunction } from './hot-function.ts'
import { listJoin } from './list-join.ts'
import { strReplace } from './str-replace.ts'

export const hotFunctions: readonly HotFunction[] = [getAttr, getFile, getParam, getResource, listJoin, strReplace]
