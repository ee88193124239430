import type { Template } from './template.ts'

/**
 * The version of a template, for `EvaluationContext`: the formats of CFN have dates too, none of which HOT has. A template
 * without one is read like the newest.
 */
export function templateVersion(template: Template): string {
  const { heat_template_version: hot, HeatTemplateFormatVersion: heat, AWSTemplateFormatVersion: aws } = template
  return [hot, heat, aws].find((version): version is string => typeof version === 'string') ?? newest
}

const newest = '2021-04-16'
