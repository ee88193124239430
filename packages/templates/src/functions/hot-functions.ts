import { and } from './and.ts'
import { contains } from './contains.ts'
import { digest } from './digest.ts'
import { equals } from './equals.ts'
import { filter } from './filter.ts'
import { getAttr } from './get-attr.ts'
import { getFile } from './get-file.ts'
import { getParam } from './get-param.ts'
import { getResource } from './get-resource.ts'
import type { HotFunction } from './hot-function.ts'
import { ifElse } from './if.ts'
import { listConcat, listConcatUnique } from './list-concat.ts'
import { listJoin } from './list-join.ts'
import { makeUrl } from './make-url.ts'
import { mapMerge } from './map-merge.ts'
import { mapReplace } from './map-replace.ts'
import { not } from './not.ts'
import { or } from './or.ts'
import { repeat } from './repeat.ts'
import { resourceFacade } from './resource-facade.ts'
import { strReplace, strReplaceStrict, strReplaceVstrict } from './str-replace.ts'
import { strSplit } from './str-split.ts'

/** All functions of HOT's own but `yaql`, which is large: pass it along with these, or see `loadFunctions`. */
export const hotFunctions: readonly HotFunction[] = [
  getAttr,
  getFile,
  getParam,
  getResource,
  listJoin,
  strReplace,
  resourceFacade,
  repeat,
  digest,
  strSplit,
  mapMerge,
  mapReplace,
  ifElse,
  filter,
  strReplaceStrict,
  strReplaceVstrict,
  makeUrl,
  listConcat,
  listConcatUnique,
  contains,
  equals,
  not,
  and,
  or,
]
