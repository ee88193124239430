/** HOT versions in their order; two releases have a name as well. heat.engine.hot.template. */
export const versions: readonly string[] = [
  '2013-05-23',
  '2014-10-16',
  '2015-04-30',
  '2015-10-15',
  '2016-04-08',
  '2016-10-14',
  '2017-02-24',
  '2017-09-01',
  '2018-03-02',
  '2018-08-31',
  '2021-04-16',
]

const names: Record<string, string> = {
  newton: '2016-10-14',
  ocata: '2017-02-24',
  pike: '2017-09-01',
  queens: '2018-03-02',
  rocky: '2018-08-31',
  wallaby: '2021-04-16',
}

/** The date of a HOT version, or `undefined` where Heat knows none. */
export const dateOf = (version: unknown): string | undefined => {
  if (typeof version !== 'string') return undefined
  return versions.includes(version) ? version : Object.hasOwn(names, version) ? names[version] : undefined
}

export const allVersionNames: readonly string[] = [...versions, ...Object.keys(names)].toSorted()
