import { expect, test } from 'vitest'
import { matchPattern } from '../pattern/match-pattern.ts'
import type { Template } from '../template.ts'
import { resolveParameters } from './resolve-parameters.ts'

const resolve = (parameter: object, value: unknown) => {
  const template: Template = { AWSTemplateFormatVersion: '2010-09-09', Parameters: { P: parameter } }
  return resolveParameters(template, { P: value }, { matchPattern, stackName: 's', stackId: 'i', projectId: 'p' })
}

test('CFN spells types and constraints in its own way', () => {
  expect(resolve({ Type: 'CommaDelimitedList' }, 'a,b').values).toMatchObject({
    P: ['a', 'b'],
    'AWS::StackName': 's',
    'AWS::Region': 'ap-southeast-1',
    'AWS::StackId': 'arn:openstack:heat::p:stacks/s/i',
  })
  const told = (parameter: object, value: unknown): string | undefined => resolve(parameter, value).problems[0]?.message
  expect(told({ Type: 'Number', MaxValue: 5 }, 9)).toBe(
    "Parameter 'P' is invalid: 9 is out of range (min: None, max: 5)",
  )
  expect(told({ Type: 'String', AllowedPattern: '[a-z]+', ConstraintDescription: 'small' }, 'A')).toBe(
    "Parameter 'P' is invalid: small",
  )
  expect(told({ Type: 'string' }, 'A')).toBe('Invalid type (string)')
  expect(told({ Type: 'String', MaxValue: 1 }, 'A')).toBe(
    "Parameter 'P' is invalid: Range constraint invalid for String",
  )
})
