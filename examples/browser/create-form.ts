import type { StackRef } from '@heatkit/orchestration'
import { parseTemplate } from '@heatkit/templates'
import { element } from './element.ts'
import { find } from './find.ts'
import type { Parameter } from './parameter.ts'
import { parameterField } from './parameter-field.ts'
import { remoteParameters } from './remote-parameters.ts'
import { samples } from './samples.ts'
import { showError } from './show-error.ts'
import type { PageClient } from './sign-in.ts'
import { templateParameters } from './template-parameters.ts'

/** The form for a new stack: a template, and fields for its parameters. `created` is called with each stack it makes. */
export function createForm(client: PageClient, created: (stack: StackRef) => void, signal: AbortSignal): void {
  const form = find<HTMLFormElement>('create-form')
  const source = find<HTMLSelectElement>('source')
  const template = find<HTMLTextAreaElement>('template')
  const url = find<HTMLInputElement>('template-url')
  const button = find<HTMLButtonElement>('create-button')
  const choices = [...samples, { id: 'own', title: 'My own text' }, { id: 'url', title: 'From a URL' }]
  source.replaceChildren(...choices.map(({ id, title }) => element('option', { value: id }, title)))

  let shown = ''
  /** What is being filled in stays as it is, as long as the parameters do. */
  const showParameters = (parameters: Parameter[], values: Record<string, string> = {}) => {
    if (JSON.stringify(parameters) === shown) return
    shown = JSON.stringify(parameters)
    find('parameters').hidden = !parameters.length
    find('parameter-fields').replaceChildren(...parameters.map((each) => parameterField(each, values[each.name])))
  }
  const choose = () => {
    const sample = samples.find(({ id }) => id === source.value)
    if (sample) template.value = sample.text
    const remote = source.value === 'url'
    find('template-field').hidden = remote
    find('template-url-field').hidden = !remote
    url.required = remote
    if (remote) void readUrl()
    else readText(sample?.values)
  }
  const readText = (values?: Record<string, string>) => {
    find('create-error').replaceChildren()
    const read = parseTemplate(template.value)
    const errors = read.issues.filter(({ severity }) => severity === 'error')
    const lines = errors.map(({ line, message }) => element('li', {}, `${line ? `Line ${line}: ` : ''}${message}`))
    find('issues').replaceChildren(...lines)
    button.disabled = errors.length > 0
    if (read.template && !errors.length) showParameters(templateParameters(read.template), values)
  }
  const readUrl = async () => {
    find('create-error').replaceChildren()
    find('issues').replaceChildren()
    button.disabled = true
    const asked = url.value
    try {
      const parameters = url.validity.valid ? await remoteParameters(client, asked, signal) : []
      if (asked !== url.value || source.value !== 'url') return
      showParameters(parameters)
      button.disabled = !url.validity.valid
    } catch (error) {
      if (!signal.aborted) showError(find('create-error'), error)
    }
  }
  const create = async () => {
    find('create-error').replaceChildren()
    button.disabled = true
    try {
      const name = find<HTMLInputElement>('name').value
      const what = source.value === 'url' ? { templateUrl: url.value } : { template: template.value }
      created(await client.orchestration.createStack({ name, ...what, parameters: given() }, { signal }))
    } catch (error) {
      if (!signal.aborted) showError(find('create-error'), error)
    } finally {
      button.disabled = false
    }
  }

  source.addEventListener('input', choose, { signal })
  template.addEventListener(
    'input',
    () => {
      source.value = 'own'
      readText()
    },
    { signal },
  )
  url.addEventListener('input', () => void readUrl(), { signal })
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault()
      void create()
    },
    { signal },
  )
  choose()
}

const given = () =>
  Object.fromEntries(
    [...find('parameter-fields').querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].map(
      ({ name, value }) => [name, value],
    ),
  )
