import type { Engine } from '../engine/engine.ts'
import type { StackRecord } from '../engine/records.ts'
import { heatFault, json, notSimulated, routingFault } from '../http/answers.ts'
import { type Call, createRouter, type Handler, type Router } from '../http/router.ts'
import type { Token } from '../keystone/tokens.ts'
import { planStack, readTemplate } from './create-stack.ts'
import type { HeatCloud } from './heat-cloud.ts'
import { selectEvents } from './list-events.ts'
import { selectStacks } from './list-stacks.ts'
import { describeTemplate } from './describe-template.ts'
import { eventRow, resourceDetail, resourceRow, stackDetail, stackRow } from './views.ts'

/** Heat's routes, below `/orchestration`. */
export function heat(cloud: HeatCloud, engine: Engine, signedIn: (call: Call) => Token): Router {
  const { clock, lag, stacks } = cloud
  const base = ({ projectId, name, id }: StackRecord) =>
    `${cloud.url}/orchestration/v1/${projectId}/stacks/${name}/${id}`
  /** Only for the project in the path. */
  const own =
    (handler: (call: Call, token: Token) => Response): Handler =>
    (call) => {
      const token = signedIn(call)
      if (token.project?.id !== call.params['project'])
        throw heatFault(403, 'HTTPForbidden', 'Access was denied to this resource.')
      return handler(call, token)
    }
  const one = ({ params: { id = '', name, project } }: Call, alive = false) => {
    const stack = stacks.get(id)
    const missing =
      !stack || stack.name !== name || stack.projectId !== project || (alive && stack.deletedAt !== undefined)
    if (missing) throw heatFault(404, 'EntityNotFound', `The Stack (${name}) could not be found.`)
    return stack
  }
  const resourceOf = (call: Call, stack: StackRecord) => {
    const resource = stack.resources.get(call.params['resource']!)
    if (!resource)
      throw heatFault(
        404,
        'ResourceNotFound',
        `The Resource (${call.params['resource']}) could not be found in Stack ${stack.name}.`,
      )
    return resource
  }
  const flag = ({ url }: Call, name: string, otherwise = false) => {
    const value = url.searchParams.get(name)
    if (value === null) return otherwise
    if (!/^(true|false)$/i.test(value))
      throw heatFault(
        400,
        'HTTPBadRequest',
        `Unrecognized value "${value}" for "${name}", acceptable values are: true, false`,
      )
    return value.toLowerCase() === 'true'
  }
  const listed = ({ deletedAt }: StackRecord) => deletedAt === undefined || clock.now() < deletedAt + lag.list

  const list = own((call) => {
    if (flag(call, 'global_tenant')) throw heatFault(403, 'Forbidden', 'You are not authorized to use global_index.')
    const mine = [...stacks.values()].filter(
      (stack) => stack.projectId === call.params['project'] && (listed(stack) || flag(call, 'show_deleted')),
    )
    const { page, total } = selectStacks(mine.toReversed(), call.url.searchParams)
    const limit = Number(call.url.searchParams.get('limit'))
    const next = new URL(call.url)
    if (page.length) next.searchParams.set('marker', page.at(-1)!.id)
    return json({
      stacks: page.map((stack) => stackRow(stack, base, clock.now())),
      ...(limit && page.length === limit && { links: [{ rel: 'next', href: next.href }] }),
      ...(flag(call, 'with_count') && { count: total }),
    })
  })
  const create = own(({ body }, { user, project }) => {
    if (typeof body !== 'object' || body === null || !('stack_name' in body))
      throw heatFault(400, 'HTTPBadRequest', 'No stack name specified')
    const stack = planStack(cloud, body, { name: user.name, projectId: project!.id })
    stacks.set(stack.id, stack)
    engine.create(stack)
    const href = base(stack)
    return json({ stack: { id: stack.id, links: [{ href, rel: 'self' }] } }, 201, { location: href })
  })
  const lookUp = own(({ params: { name = '', project = '', rest = '' }, url }) => {
    const stack = cloud.findByName(name, project) ?? stacks.get(name)
    if (!stack || stack.projectId !== project)
      throw heatFault(404, 'EntityNotFound', `The Stack (${name}) could not be found.`)
    const location = `${base(stack)}${rest && `/${rest}`}${url.search}`
    const message = `The resource was found at <a href="${location}">${location}</a>;\nyou should be redirected automatically.\n\n`
    return json({ message, code: '302 Found', title: 'Found' }, 302, { location })
  })
  const resources = own((call) => {
    const stack = one(call)
    const query = [...call.url.searchParams]
    const columns = ['type', 'status', 'name', 'action', 'id', 'physical_resource_id']
    const odd = query.map(([key]) => key).filter((key) => ![...columns, 'nested_depth', 'with_detail'].includes(key))
    if (odd.length)
      throw heatFault(400, 'HTTPBadRequest', `Invalid filter parameters [${odd.map((each) => `'${each}'`).join(', ')}]`)
    const found = [...stack.resources.values()].filter((resource) =>
      query.every(([key, value]) => {
        if (!columns.includes(key)) return true
        if (key === 'type') return resource.definition.type.includes(value)
        if (key === 'physical_resource_id') return resource.physicalId === value
        return (
          { status: resource.status, action: resource.action, name: resource.name, id: resource.name }[
            key as 'name'
          ] === value
        )
      }),
    )
    const view = flag(call, 'with_detail') ? resourceDetail : resourceRow
    return json({ resources: found.map((resource) => view(stack, resource, base)) })
  })
  const events = own((call) => {
    const stack = one(call)
    return json({
      events: selectEvents(stack.events, call.url.searchParams).map((event) => eventRow(stack, event, base)),
    })
  })
  const eventsOfResource = own((call) => {
    const stack = one(call)
    const found = stack.events.filter(({ resourceName }) => resourceName === call.params['resource'])
    if (!found.length) throw routingFault(404)
    return json({ events: selectEvents(found, call.url.searchParams).map((event) => eventRow(stack, event, base)) })
  })
  const event = own((call) => {
    const stack = one(call)
    const { resource, event: id } = call.params
    const found = stack.events.find((each) => each.id === id && each.resourceName === resource)
    if (!found) throw heatFault(404, 'EntityNotFound', `The Event (${id}) could not be found.`)
    return json({ event: eventRow(stack, found, base, true) })
  })
  const S = '/v1/:project/stacks'
  const known: Record<string, Handler> = {
    'GET /?': () =>
      json(
        {
          versions: [
            { id: 'v1.0', status: 'CURRENT', links: [{ rel: 'self', href: `${cloud.url}/orchestration/v1/` }] },
          ],
        },
        300,
      ),
    [`GET ${S}`]: list,
    [`GET ${S}/detail`]: list,
    [`POST ${S}`]: create,
    [`GET ${S}/:name`]: lookUp,
    [`GET ${S}/:name/:rest(?<=/resources|/events|/template|/environment|/files)`]: lookUp,
    [`GET ${S}/:name/:id`]: own((call) =>
      json({ stack: stackDetail(one(call), base, clock.now(), flag(call, 'resolve_outputs', true)) }),
    ),
    [`DELETE ${S}/:name/:id`]: own((call) => {
      engine.delete(one(call, true))
      return json(null, 204)
    }),
    [`GET ${S}/:name/:id/template`]: own((call) => json(one(call).template)),
    [`GET ${S}/:name/:id/files`]: own((call) => json(one(call).files)),
    [`GET ${S}/:name/:id/environment`]: own((call) => {
      const { environment, hidden } = one(call)
      const given = Object.entries((environment['parameters'] ?? {}) as Record<string, unknown>)
      const parameters = Object.fromEntries(given.map(([name, value]) => [name, hidden.has(name) ? '******' : value]))
      return json({
        parameter_defaults: {},
        resource_registry: { resources: {} },
        event_sinks: [],
        encrypted_param_names: [],
        ...environment,
        parameters,
      })
    }),
    [`GET ${S}/:name/:id/resources`]: resources,
    [`GET ${S}/:name/:id/resources/:resource`]: own((call) => {
      const stack = one(call)
      return json({ resource: resourceDetail(stack, resourceOf(call, stack), base) })
    }),
    [`GET ${S}/:name/:id/resources/:resource/metadata`]: own((call) =>
      json({ metadata: resourceOf(call, one(call)).definition.metadata ?? {} }),
    ),
    [`GET ${S}/:name/:id/events`]: events,
    [`GET ${S}/:name/:id/resources/:resource/events`]: eventsOfResource,
    [`GET ${S}/:name/:id/resources/:resource/events/:event`]: event,
    'POST /v1/:project/validate': own(({ body }) =>
      json(describeTemplate(readTemplate(cloud, (body ?? {}) as Record<string, unknown>))),
    ),
    'GET /v1/:project/build_info': own(() => json({ api: { revision: 'unknown' }, engine: { revision: 'unknown' } })),
  }
  return createRouter(
    { ...known, ...unknownRoutes(own) },
    () => routingFault(405),
    () => heatFault(400, 'HTTPBadRequest', 'JSON body size or format is not right.'),
  )
}

/** Routes that Heat has and the simulator does not: they say so. */
function unknownRoutes(own: (handler: () => Response) => Handler): Record<string, Handler> {
  const S = '/v1/:project/stacks'
  const routes = [
    `POST ${S}/preview`,
    `PUT ${S}/:name/:id`,
    `PATCH ${S}/:name/:id`,
    `PUT ${S}/:name/:id/preview`,
    `PATCH ${S}/:name/:id/preview`,
    `POST ${S}/:name/:id/actions`,
    `DELETE ${S}/:name/:id/abandon`,
    `GET ${S}/:name/:id/export`,
    `GET ${S}/:name/:id/outputs`,
    `GET ${S}/:name/:id/outputs/:key`,
    `GET ${S}/:name/:id/snapshots`,
    `POST ${S}/:name/:id/snapshots`,
    `GET ${S}/:name/:id/snapshots/:snapshot`,
    `DELETE ${S}/:name/:id/snapshots/:snapshot`,
    `POST ${S}/:name/:id/snapshots/:snapshot/restore`,
    `PATCH ${S}/:name/:id/resources/:resource`,
    `POST ${S}/:name/:id/resources/:resource/signal`,
    ...[
      'resource_types',
      'resource_types/:type',
      'resource_types/:type/template',
      'template_versions',
      'template_versions/:version/functions',
      'services',
    ].map((path) => `GET /v1/:project/${path}`),
    ...['software_configs', 'software_deployments'].flatMap((path) => [
      `GET /v1/:project/${path}`,
      `POST /v1/:project/${path}`,
    ]),
  ]
  const answer = (route: string) =>
    own(() => {
      throw notSimulated(route.replaceAll(/:(\w+)/g, '{$1}').replace('/v1/{project}/', ''))
    })
  return Object.fromEntries(routes.map((route) => [route, answer(route)]))
}
