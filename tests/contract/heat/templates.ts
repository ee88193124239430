import { expect } from 'vitest'
import { contents, nestedContents, template, version } from './contents.ts'
import type { HeatScene } from './heat-scene.ts'
import { missing } from './missing.ts'

export function templateTests({ api, operation }: HeatScene): void {
  const type = 'OS::Heat::RandomString'

  operation('listResourceTypes', 'takes every filter', async () => {
    const types = await api.listResourceTypes({ name: 'OS::Heat::' })
    expect(types).toContainEqual({ type })
    expect(types.every((each) => each.type.startsWith('OS::Heat::'))).toBe(true)
    const [described] = await api.listResourceTypes({ name: `${type}$`, detail: true })
    expect(described?.description).toMatch(/\w/)
    expect(await api.listResourceTypes({ supportStatus: 'DEPRECATED', version: 'nonsense' })).toEqual([])
  })

  operation('getResourceTypeSchema', 'reads properties and attributes', async () => {
    const schema = await api.getResourceTypeSchema({ type })
    expect(schema).toMatchObject({ type, supportStatus: { status: 'SUPPORTED' } })
    expect(schema.properties['length']).toMatchObject({ type: 'integer', default: 32, updateAllowed: false })
    expect(schema.properties['character_classes']?.schema?.['*']?.schema?.['min']).toMatchObject({ type: 'integer' })
    expect(schema.attributes['value']?.description).toMatch(/\w/)
    await expect(api.getResourceTypeSchema({ type: 'OS::No::Such' })).rejects.toSatisfy(missing)
  })

  operation('getResourceTypeTemplate', 'writes it as HOT and for CloudFormation', async () => {
    expect(await api.getResourceTypeTemplate({ type, format: 'hot' })).toHaveProperty('heat_template_version')
    expect(await api.getResourceTypeTemplate({ type })).toHaveProperty('HeatTemplateFormatVersion')
  })

  operation('listTemplateVersions', 'knows their other names', async () => {
    const rocky = (await api.listTemplateVersions()).find(({ aliases }) =>
      aliases?.includes('heat_template_version.rocky'),
    )
    expect(rocky).toMatchObject({ version: `heat_template_version.${version}`, type: 'hot' })
  })

  operation('listTemplateFunctions', 'lists those for conditions, too', async () => {
    const ofVersion = { version: `heat_template_version.${version}` }
    const functions = await api.listTemplateFunctions(ofVersion)
    expect(functions.find(({ name }) => name === 'get_file')?.description).toMatch(/\w/)
    const conditions = await api.listTemplateFunctions({ ...ofVersion, conditions: true })
    expect(conditions.map(({ name }) => name)).toEqual(expect.arrayContaining(['not', 'equals']))
  })

  operation('validateTemplate', 'tells what a template wants, and what those in it want', async () => {
    const report = await api.validateTemplate({ ...contents, parameters: { size: 5 } })
    expect(report).toMatchObject({
      description: 'of a test',
      parameters: {
        size: { type: 'Number', label: 'Size', default: 1, value: 5, minValue: 1, maxValue: 9, hidden: false },
        pin: { type: 'String', hidden: true },
      },
    })
    const child = { heat_template_version: version, parameters: { depth: { type: 'string' } } }
    const files = { 'child.yaml': JSON.stringify(child) }
    const around = { template: nestedContents.template, files, nested: true, ignoreErrors: ['99001'] }
    expect((await api.validateTemplate(around)).nestedParameters?.['nested']).toMatchObject({
      type: 'child.yaml',
      parameters: { depth: { type: 'String', hidden: false } },
    })
    await expect(api.validateTemplate({ template: { ...template, nonsense: 1 } })).rejects.toMatchObject({
      status: 400,
    })
  })
}
