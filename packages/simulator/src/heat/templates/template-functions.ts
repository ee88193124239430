const early = 'get_attr get_file get_param get_resource list_join'
const middle = 'resource_facade str_replace'
const liberty = `${early} repeat ${middle} digest str_split`
const newton = `${liberty} map_merge yaql map_replace if`
const ocata = `${newton} filter str_replace_strict`
const pike = `${ocata} make_url list_concat str_replace_vstrict list_concat_unique contains`
const conditions = 'equals not and or'
const cfn =
  'Fn::FindInMap Fn::GetAZs Ref Fn::GetAtt Fn::Select Fn::Join Fn::Split Fn::Replace Fn::Base64 Fn::MemberListToMap ' +
  'Fn::ResourceFacade'

/** The functions of each version, and those of its conditions, as Heat 19 lists them. */
export const templateFunctions: Readonly<Record<string, readonly [functions: string, conditions: string]>> = {
  'AWSTemplateFormatVersion.2010-09-09': [`${cfn} Fn::If`, 'Fn::Equals Fn::Not Fn::And Fn::Or'],
  'HeatTemplateFormatVersion.2012-12-12': [cfn, ''],
  'heat_template_version.2013-05-23': [
    'Fn::GetAZs get_param get_resource Ref get_attr Fn::Select Fn::Join list_join Fn::Split str_replace Fn::Replace ' +
      'Fn::Base64 Fn::MemberListToMap resource_facade Fn::ResourceFacade get_file',
    '',
  ],
  'heat_template_version.2014-10-16': [`${early} ${middle} Fn::Select`, ''],
  'heat_template_version.2015-04-30': [`${early} repeat ${middle} Fn::Select digest`, ''],
  'heat_template_version.2015-10-15': [liberty, ''],
  'heat_template_version.2016-04-08': [`${liberty} map_merge`, ''],
  'heat_template_version.2016-10-14': [newton, conditions],
  'heat_template_version.newton': [newton, conditions],
  'heat_template_version.2017-02-24': [ocata, conditions],
  'heat_template_version.ocata': [ocata, conditions],
  'heat_template_version.2017-09-01': [pike, conditions],
  'heat_template_version.pike': [pike, conditions],
  'heat_template_version.2018-03-02': [pike, conditions],
  'heat_template_version.queens': [pike, conditions],
  'heat_template_version.2018-08-31': [pike, `${conditions}`],
  'heat_template_version.rocky': [pike, `${conditions}`],
  'heat_template_version.2021-04-16': [pike, conditions],
  'heat_template_version.wallaby': [pike, conditions],
}
