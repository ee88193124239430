import { cfnAnd } from './and.ts'
import { base64 } from './base64.ts'
import { cfnGetAtt } from './cfn-get-att.ts'
import { cfnReplace } from './cfn-replace.ts'
import { cfnSplit } from './cfn-split.ts'
import { cfnEquals } from './equals.ts'
import { findInMap } from './find-in-map.ts'
import { getAZs } from './get-azs.ts'
import type { HotFunction } from './hot-function.ts'
import { cfnIf } from './if.ts'
import { cfnJoin } from './list-join.ts'
import { memberListToMap } from './member-list-to-map.ts'
import { cfnNot } from './not.ts'
import { cfnOr } from './or.ts'
import { ref } from './ref.ts'
import { cfnResourceFacade } from './resource-facade.ts'
import { select } from './select.ts'

/** The functions of CFN, of which HOT's first versions have most: pass them along with `hotFunctions`, or see `loadFunctions`. */
export const cfnFunctions: readonly HotFunction[] = [
  ref,
  cfnGetAtt,
  findInMap,
  getAZs,
  select,
  cfnJoin,
  cfnSplit,
  cfnReplace,
  base64,
  memberListToMap,
  cfnResourceFacade,
  cfnIf,
  cfnEquals,
  cfnNot,
  cfnAnd,
  cfnOr,
]
