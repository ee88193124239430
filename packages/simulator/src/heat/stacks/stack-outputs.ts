import { json } from '../../http/json.ts'
import { findStack } from '../find-stack.ts'
import { HeatError } from '../heat-error.ts'
import type { HeatHandler } from '../heat-request.ts'
import { outputView } from '../views/output-view.ts'

export const stackOutputs: Readonly<Record<'list' | 'show', HeatHandler>> = {
  list: (request) => {
    const { definition } = findStack(request, { deleted: false })
    const outputs = definition.outputs.map(({ name, description }) => ({ output_key: name, description }))
    return json(200, { outputs })
  },
  show: (request) => {
    const stack = findStack(request, { deleted: false })
    const key = request.params['output']
    const output = stack.definition.outputs.find(({ name }) => name === key)
    if (!output) throw new HeatError(404, 'NotFound', `Specified output key ${key} not found.`)
    return json(200, { output: outputView(request.cloud, stack, output) })
  },
}
