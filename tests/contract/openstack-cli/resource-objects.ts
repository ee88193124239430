import { all } from '../heat/all.ts'
import { type Compared, links } from './compared.ts'
import * as spelled from './spelled.ts'

/** Resources, events and hooks. */
export const resourceObjects: Record<string, Compared> = {
  resource: {
    command: (of) => ['stack', 'resource', 'show', of.name, 'one'],
    ours: async ({ api, web }) => spelled.resourceFields(await api.getResource(web, { name: 'one' })),
    onPurpose: { links },
  },
  'resource that is a stack': {
    command: (of) => ['stack', 'resource', 'show', `${of.name}-around`, 'nested'],
    ours: async ({ api, around }) => spelled.resourceFields(await api.getResource(around, { name: 'nested' })),
    onPurpose: { links },
  },
  'list of resources': {
    command: (of) => ['stack', 'resource', 'list', of.name],
    ours: async ({ api, web }) => (await api.listResources(web)).map(spelled.resourceFields),
    by: 'resource_name',
  },
  'list of nested resources': {
    command: (of) => ['stack', 'resource', 'list', '--long', '--nested-depth', '2', `${of.name}-around`],
    ours: async ({ api, around }) => (await api.listResources(around, { nestedDepth: 2 })).map(spelled.resourceFields),
    by: 'resource_name',
  },
  'list of resources by a filter': {
    command: (of) => ['stack', 'resource', 'list', '--filter', 'name=two', of.name],
    ours: async ({ api, web }) => (await api.listResources(web, { name: 'two' })).map(spelled.resourceFields),
  },
  'metadata of a resource': {
    command: (of) => ['stack', 'resource', 'metadata', of.name, 'two'],
    ours: ({ api, web }) => api.getResourceMetadata(web, { name: 'two' }),
  },
  event: {
    command: (of) => ['stack', 'event', 'show', of.name, 'one', of.event.id],
    ours: async ({ api, web, event }) => spelled.eventFields(await api.getEvent(web, event)),
    onPurpose: { links },
  },
  'list of events': {
    command: (of) => ['stack', 'event', 'list', of.name],
    ours: async ({ api, web }) => (await all(api.listEvents(web))).map(spelled.eventFields),
    by: 'id',
  },
  'list of nested events': {
    command: (of) => ['stack', 'event', 'list', '--nested-depth', '2', `${of.name}-around`],
    ours: async ({ api, around }) => (await all(api.listEvents(around, { nestedDepth: 2 }))).map(spelled.eventFields),
    by: 'id',
  },
  'list of a resource’s events': {
    command: (of) => ['stack', 'event', 'list', '--resource', 'one', of.name],
    ours: async ({ api, web }) => (await all(api.listResourceEvents(web, { name: 'one' }))).map(spelled.eventFields),
    by: 'id',
  },
  hooks: {
    command: (of) => ['stack', 'hook', 'poll', `${of.name}-held`],
    ours: async ({ api, held }) => (await api.listHooks(held)).map(spelled.hookFields),
    onPurpose: Object.fromEntries(
      ['id', 'event_time', 'resource_status'].map((field) => [field, 'of the event, which listEvents gives']),
    ),
  },
}
