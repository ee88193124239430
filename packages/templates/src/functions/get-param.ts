import { type HotFunction, TemplateFault } from './hot-function.ts'
import { walk } from './walk.ts'

/** `get_param: name`, `get_param: [name, key, ...]`. What a path does not find is an empty text. heat.engine.hot.functions.GetParam */
export const getParam: HotFunction = {
  name: 'get_param',
  since: '2013-05-23',
  evaluate(argument, { parameters }) {
    if (argument === null || argument === '' || (Array.isArray(argument) && !argument.length)) {
      throw new TemplateFault('Function "get_param" must have arguments')
    }
    const [name, ...path] = (
      typeof argument === 'string' ? [argument] : Array.isArray(argument) ? argument : [undefined]
    ) as unknown[]
    if (name === undefined) throw new TemplateFault('Argument to "get_param" must be string or list')
    if (typeof name !== 'string') throw new TemplateFault('Parameter name in "get_param" must be string')
    if (!parameters.has(name)) throw new TemplateFault(`The Parameter (${name}) was not provided.`)
    const value = parameters.get(name)
    return path.length ? (walk(value, path) ?? '') : value
  },
}
