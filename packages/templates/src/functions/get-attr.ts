import { type HotFunction, TemplateFault, unknownValue } from './hot-function.ts'
import { walk } from './walk.ts'

const form = 'Arguments to "get_attr" must be of the form [resource_name, attribute, (path), ...]'
const forms =
  'Arguments to "get_attr" can be of the next forms: [resource_name] or [resource_name, attribute, (path), ...]'

/** `get_attr: [resource, attribute, key, ...]`. heat.engine.hot.functions.GetAtt, GetAttAllAttributes */
export const getAttr: HotFunction = {
  name: 'get_attr',
  since: '2013-05-23',
  evaluate(argument, { version, resource }) {
    const all = version >= '2015-10-15'
    const given = all && typeof argument === 'string' ? [argument] : argument
    if (!Array.isArray(given)) throw new TemplateFault('Argument to "get_attr" must be a list')
    const [name, attribute, ...path] = given as unknown[]
    if (!given.length || (!all && given.length < 2)) throw new TemplateFault(all ? forms : form)
    const facts = resource(name as string)
    if (!facts) throw new TemplateFault(`The specified reference "${String(name)}" (in unknown) is incorrect.`)
    if (attribute === undefined || attribute === null) return facts.attribute(undefined, [])
    const value = facts.attribute(attribute as string, path)
    return value === unknownValue || !path.length ? value : (walk(value, path) ?? null)
  },
}
