import { HttpError, isStatus } from '@heatkit/core'
import { StackError } from '@heatkit/orchestration'

try {
  const stack = await client.orchestration.createStack({
    name: 'fragile',
    template: {
      heat_template_version: '2018-08-31',
      resources: { bad: { type: 'OS::Heat::TestResource', properties: { fail: true } } },
    },
  })
  await client.orchestration.waitForStack(stack)
} catch (error) {
  if (error instanceof StackError) console.log(error.status, error.failed.map(({ resourceName }) => resourceName))
  else if (isStatus(error, 409)) console.log('there is a stack of this name')
  else if (error instanceof HttpError) console.log(error.code, error.reason, error.requestId)
  else throw error
}
