import type { Compared } from './compared.ts'
import { plainTemplate } from './plain-template.ts'
import * as spelled from './spelled.ts'

const type = 'OS::Heat::RandomString'

/** Types of resources, templates, and what would become of them. */
export const templateObjects: Record<string, Compared> = {
  'types of resources': {
    command: () => ['orchestration', 'resource', 'type', 'list', '--long'],
    ours: async ({ api }) =>
      (await api.listResourceTypes({ detail: true })).map((each) => ({
        resource_type: each.type,
        description: each.description,
      })),
    by: 'resource_type',
  },
  'type of resources': {
    command: () => ['orchestration', 'resource', 'type', 'show', type],
    async ours({ api }) {
      const { properties, attributes, supportStatus } = await api.getResourceTypeSchema({ type })
      return {
        resource_type: type,
        properties: spelled.mapped(properties, spelled.propertyFields),
        attributes,
        support_status: supportStatus,
      }
    },
  },
  'template of a type, HOT': {
    command: () => ['orchestration', 'resource', 'type', 'show', '--template-type', 'hot', type],
    ours: ({ api }) => api.getResourceTypeTemplate({ type, format: 'hot' }),
  },
  'template of a type, CloudFormation': {
    command: () => ['orchestration', 'resource', 'type', 'show', '--template-type', 'cfn', type],
    ours: ({ api }) => api.getResourceTypeTemplate({ type, format: 'cfn' }),
  },
  'versions of templates': {
    command: () => ['orchestration', 'template', 'version', 'list'],
    ours: async ({ api }) =>
      (await api.listTemplateVersions()).map(({ aliases, ...rest }) => ({ ...rest, aliases: aliases?.join(',') })),
    by: 'version',
  },
  'functions of templates': {
    command: () => ['orchestration', 'template', 'function', 'list', 'heat_template_version.2018-08-31'],
    ours: async ({ api }) =>
      (await api.listTemplateFunctions({ version: 'heat_template_version.2018-08-31' })).map((each) => ({
        functions: each.name,
        description: each.description,
      })),
    by: 'functions',
  },
  'validated template': {
    command: (of) => ['orchestration', 'template', 'validate', '-t', of.file],
    async ours({ api }) {
      const { description, parameters, environment } = await api.validateTemplate({ template: plainTemplate })
      return {
        Description: description,
        Parameters: spelled.mapped(parameters, spelled.parameterFields),
        Environment: environment,
      }
    },
  },
  'previewed stack': {
    command: (of) => ['stack', 'create', '--dry-run', '-t', of.file, '--tags', 'a', '--timeout', '9', `${of.name}-dry`],
    async ours({ api, name }) {
      const stack = { name: `${name}-dry`, template: plainTemplate, tags: ['a'], timeoutMinutes: 9 }
      const preview = await api.previewStack(stack)
      const outputs = Object.keys(preview.outputs).map((key) => ({ name: key }))
      return { ...spelled.settingFields(preview, outputs), resources: preview.resources.map(spelled.previewedFields) }
    },
    part: ({ resources, outputs, parameters, ...printed }: Record<'resources' | 'outputs' | 'parameters', string>) => ({
      ...printed,
      parameters,
      outputs: (JSON.parse(outputs) as object[]).map((output) => ({ ...output, description: undefined })),
      resources: (JSON.parse(resources) as object[]).map(withoutIdentity),
    }),
    onPurpose: Object.fromEntries(
      [
        'id',
        'links',
        'creation_time',
        'deletion_time',
        'updated_time',
        'parent',
        'stack_owner',
        'stack_user_project_id',
        'capabilities',
        'notification_topics',
      ].map((field) => [field, 'of a stack that there is not']),
    ),
  },
  'previewed update': {
    command: (of) => ['stack', 'update', '--dry-run', '-t', of.file, '--parameter', 'size=5', of.name],
    async ours({ api, web }) {
      const changes = await api.previewUpdate(web, { template: plainTemplate, parameters: { size: 5 } })
      return spelled.mapped({ ...changes }, (rows) => rows.map(spelled.previewedFields))
    },
    part: (printed: Record<string, string>) =>
      spelled.mapped(printed, (rows: string) => (JSON.parse(rows) as object[]).map(withoutIdentity)),
  },
}

/** Engine-internal names of what is elsewhere in the row. */
function withoutIdentity(row: object): object {
  const {
    resource_identity: _,
    stack_identity: __,
    stack_name: ___,
    logical_resource_id: ____,
    ...rest
  } = row as Record<string, unknown>
  return rest
}
