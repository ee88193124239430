import { type HotFunction, TemplateFault } from './hot-function.ts'

/** `get_resource: name`, the reference id. heat.engine.hot.functions.GetResource */
export const getResource: HotFunction = {
  name: 'get_resource',
  since: '2013-05-23',
  evaluate(argument, { resource }) {
    const facts = resource(argument as string)
    if (!facts) throw new TemplateFault(`The specified reference "${String(argument)}" (in unknown) is incorrect.`)
    return facts.reference
  },
}
