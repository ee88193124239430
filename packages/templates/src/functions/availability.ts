/** Since which version Heat knows a function, and since which it refuses it. Outside of that its map is plain data. */
export interface Availability {
  since: string
  /** Heat takes the call and its validation refuses it. */
  removed?: string
  /** Since when conditions may call it; absent: never. */
  condition?: string
  /** The CFN formats that have it: both, only Amazon's, or none. */
  cfn?: 'both' | 'aws'
}

const never = '9999'
const conditional = '2016-10-14'

/** In HOT since `since`; `never` are those that only CFN has, or that only conditions have. */
export const availability: Record<string, Availability> = {
  get_param: { since: '2013-05-23', condition: conditional },
  get_resource: { since: '2013-05-23' },
  get_attr: { since: '2013-05-23' },
  get_file: { since: '2013-05-23' },
  str_replace: { since: '2013-05-23' },
  list_join: { since: '2013-05-23' },
  resource_facade: { since: '2013-05-23' },
  repeat: { since: '2015-04-30' },
  digest: { since: '2015-04-30' },
  str_split: { since: '2015-10-15' },
  map_merge: { since: '2016-04-08' },
  if: { since: conditional },
  yaql: { since: conditional, condition: '2017-09-01' },
  map_replace: { since: conditional },
  filter: { since: '2017-02-24' },
  str_replace_strict: { since: '2017-02-24' },
  make_url: { since: '2017-09-01' },
  list_concat: { since: '2017-09-01' },
  list_concat_unique: { since: '2017-09-01' },
  contains: { since: '2017-09-01', condition: '2017-09-01' },
  str_replace_vstrict: { since: '2017-09-01' },
  equals: { since: never, condition: conditional },
  not: { since: never, condition: conditional },
  and: { since: never, condition: conditional },
  or: { since: never, condition: conditional },
  'Fn::Select': { since: '2013-05-23', removed: '2015-10-15', cfn: 'both' },
  'Fn::GetAZs': { since: '2013-05-23', removed: '2014-10-16', cfn: 'both' },
  'Fn::Join': { since: '2013-05-23', removed: '2014-10-16', cfn: 'both' },
  'Fn::Split': { since: '2013-05-23', removed: '2014-10-16', cfn: 'both' },
  'Fn::Replace': { since: '2013-05-23', removed: '2014-10-16', cfn: 'both' },
  'Fn::Base64': { since: '2013-05-23', removed: '2014-10-16', cfn: 'both' },
  'Fn::MemberListToMap': { since: '2013-05-23', removed: '2014-10-16', cfn: 'both' },
  'Fn::ResourceFacade': { since: '2013-05-23', removed: '2014-10-16', cfn: 'both' },
  Ref: { since: '2013-05-23', removed: '2014-10-16', cfn: 'both', condition: never },
  'Fn::GetAtt': { since: never, cfn: 'both' },
  'Fn::FindInMap': { since: never, cfn: 'both', condition: never },
  'Fn::If': { since: never, cfn: 'aws' },
  'Fn::Equals': { since: never, condition: never },
  'Fn::Not': { since: never, condition: never },
  'Fn::And': { since: never, condition: never },
  'Fn::Or': { since: never, condition: never },
}
