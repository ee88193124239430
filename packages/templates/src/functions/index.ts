import { getAttr } from './get-attr.ts'
import { getFile } from './get-file.ts'
import { getParam } from './get-param.ts'
import { getResource } from './get-resource.ts'
import type { HotFunction } from './hot-function.ts'
import { listJoin } from './list-join.ts'
import { strReplace } from './str-replace.ts'

/** The functions that heatkit works out. */
export const functions: readonly HotFunction[] = [getAttr, getFile, getParam, getResource, listJoin, strReplace]

/** Functions of Heat that heatkit does not work out yet, and their first version. heat.engine.hot.template */
export const notYet: Readonly<Record<string, string>> = {
  resource_facade: '2013-05-23',
  repeat: '2015-04-30',
  digest: '2015-04-30',
  str_split: '2015-10-15',
  map_merge: '2016-04-08',
  if: '2016-10-14',
  yaql: '2016-10-14',
  map_replace: '2016-10-14',
  filter: '2017-02-24',
  str_replace_strict: '2017-02-24',
  make_url: '2017-09-01',
  list_concat: '2017-09-01',
  list_concat_unique: '2017-09-01',
  contains: '2017-09-01',
  str_replace_vstrict: '2017-09-01',
}

/** CFN's functions, which the first version of HOT has too. */
export const cfnFunctions: readonly string[] = [
  'Ref',
  'Fn::GetAZs',
  'Fn::Join',
  'Fn::Split',
  'Fn::Select',
  'Fn::Replace',
  'Fn::Base64',
  'Fn::MemberListToMap',
  'Fn::ResourceFacade',
]
