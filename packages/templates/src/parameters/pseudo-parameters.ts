import type { Outcome } from '../functions/outcome.ts'

export interface StackIdentity {
  stackName?: string
  stackId?: string
  projectId?: string
}

/** What templates may ask of their own stack. The region of CFN is a constant of Heat's. */
export function pseudoParameters(version: string, identity: StackIdentity): [string, Outcome][] {
  const { stackName = '', stackId = 'None', projectId = 'None' } = identity
  const named = (entries: [string, string][]): [string, string][] => (stackName ? entries : [])
  const hot: [string, string][] = [
    ['OS::stack_id', stackId],
    ['OS::project_id', projectId],
    ...named([['OS::stack_name', stackName]]),
  ]
  const cfn: [string, string][] = [
    ['AWS::StackId', `arn:openstack:heat::${projectId}:stacks/${stackName}/${stackId}`],
    ...named([
      ['AWS::StackName', stackName],
      ['AWS::Region', 'ap-southeast-1'],
    ]),
  ]
  return (version < '2013' ? cfn : hot).map(([name, value]) => [name, { kind: 'value', value }])
}
