import type { Cloud, Engine } from '../cloud.ts'
import { withoutResources } from '../template/without-resources.ts'
import { cancelResources } from './cancel-resources.ts'
import { converge } from './converge.ts'
import { newStack } from './new-stack.ts'
import { runAll } from './run-all.ts'
import { stopStack } from './stop-stack.ts'
import { wakeResources } from './wake-resources.ts'

/** What moves stacks; everything that happens later happens on the cloud's clock. */
export const createEngine = (cloud: Cloud): Engine => ({
  create(input) {
    const stack = newStack(cloud, input)
    cloud.stacks.push(stack)
    converge(cloud, stack, input.adopt ? 'ADOPT' : 'CREATE', input.definition, input.adopt)
    return stack
  },
  converge: (stack, action, definition) => converge(cloud, stack, action, definition),
  runAll: (stack, action, done) => runAll(cloud, stack, action, done),
  // deleting twice is no mistake
  delete(stack) {
    stopStack(cloud, stack)
    // before the first resource is deleted
    cloud.clock.after(0, () => {
      if (stack.traversal?.action === 'DELETE') cancelResources(cloud, stack, () => 'user triggered cancel')
    })
    converge(cloud, stack, 'DELETE', withoutResources(stack.definition))
  },
  stop: (stack) => stopStack(cloud, stack),
  wake: () => wakeResources(cloud),
})
