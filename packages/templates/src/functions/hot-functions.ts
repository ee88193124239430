import { and, cfnAnd } from './and.ts'
import { base64 } from './base64.ts'
import { cfnReplace } from './cfn-replace.ts'
import { cfnSplit } from './cfn-split.ts'
import { contains } from './contains.ts'
import { digest } from './digest.ts'
import { cfnEquals, equals } from './equals.ts'
import { filter } from './filter.ts'
import { findInMap } from './find-in-map.ts'
import { cfnGetAtt, getAttr } from './get-attr.ts'
import { getAZs } from './get-azs.ts'
import { getFile } from './get-file.ts'
import { getParam } from './get-param.ts'
import { getResource } from './get-resource.ts'
import type { HotFunction } from './hot-function.ts'
import { cfnIf, ifElse } from './if.ts'
import { listConcat, listConcatUnique } from './list-concat.ts'
import { cfnJoin, listJoin } from './list-join.ts'
import { makeUrl } from './make-url.ts'
import { mapMerge } from './map-merge.ts'
import { mapReplace } from './map-replace.ts'
import { memberListToMap } from './member-list-to-map.ts'
import { cfnNot, not } from './not.ts'
import { cfnOr, or } from './or.ts'
import { ref } from './ref.ts'
import { repeat } from './repeat.ts'
import { cfnResourceFacade, resourceFacade } from './resource-facade.ts'
import { select } from './select.ts'
import { strReplace, strReplaceStrict, strReplaceVstrict } from './str-replace.ts'
import { strSplit } from './str-split.ts'

/** All functions of HOT and CFN but `yaql`, which is large: pass it along with these, or see `loadFunctions`. */
export const hotFunctions: readonly HotFunction[] = [
  ...[getAttr, getFile, getParam, getResource, listJoin, strReplace, resourceFacade, repeat, digest, strSplit],
  ...[mapMerge, mapReplace, ifElse, filter, strReplaceStrict, strReplaceVstrict, makeUrl, listConcat, listConcatUnique],
  ...[contains, equals, not, and, or],
  ...[ref, cfnGetAtt, findInMap, getAZs, select, cfnJoin, cfnSplit, cfnReplace, base64, memberListToMap],
  ...[cfnResourceFacade, cfnIf, cfnEquals, cfnNot, cfnAnd, cfnOr],
]
