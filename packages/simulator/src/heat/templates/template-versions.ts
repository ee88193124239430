const hot = (version: string, ...aliases: string[]): unknown => ({
  version: `heat_template_version.${version}`,
  type: 'hot',
  aliases: aliases.map((alias) => `heat_template_version.${alias}`),
})

/** What Heat 19 lists. */
export const templateVersions: readonly unknown[] = [
  { version: 'AWSTemplateFormatVersion.2010-09-09', type: 'cfn', aliases: [] },
  { version: 'HeatTemplateFormatVersion.2012-12-12', type: 'cfn', aliases: [] },
  hot('2013-05-23'),
  hot('2014-10-16'),
  hot('2015-04-30'),
  hot('2015-10-15'),
  hot('2016-04-08'),
  hot('2016-10-14', 'newton'),
  hot('2017-02-24', 'ocata'),
  hot('2017-09-01', 'pike'),
  hot('2018-03-02', 'queens'),
  hot('2018-08-31', 'rocky'),
  hot('2021-04-16', 'wallaby'),
]
