import type { EvaluationContext, HotFunction } from './hot-function.ts'
import { refuse } from './refuse.ts'

type Facade = NonNullable<EvaluationContext['facade']>
const fields: (keyof Facade)[] = ['metadata', 'deletionPolicy', 'updatePolicy']

/** A field of the resource that the template stands for; only a nested template has one. */
const facade = (name: string, names: string[]): HotFunction => ({
  name,
  check(args) {
    if (typeof args === 'string' && names.includes(args)) return
    refuse('ValueError', `Incorrect arguments to "${name}" should be one of: ${names.join(', ')}`)
  },
  call(args, { context }) {
    const field = fields[names.indexOf(args as string)] ?? 'metadata'
    if (context.facade) return context.facade[field] ?? (field === 'deletionPolicy' ? 'Delete' : {})
    const member = field === 'metadata' ? 'metadata_get' : 't'
    return refuse('AttributeError', `'NoneType' object has no attribute '${member}'`)
  },
})

export const resourceFacade: HotFunction = /* @__PURE__ */ facade('resource_facade', [
  'metadata',
  'deletion_policy',
  'update_policy',
])
export const cfnResourceFacade: HotFunction = /* @__PURE__ */ facade('Fn::ResourceFacade', [
  'Metadata',
  'DeletionPolicy',
  'UpdatePolicy',
])
