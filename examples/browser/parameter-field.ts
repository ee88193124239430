import { element } from './element.ts'
import type { Parameter } from './parameter.ts'

/** A labelled field for a parameter, with a value or its default in it. */
export function parameterField(parameter: Parameter, value = shown(parameter.default)): HTMLElement {
  const { name, label = name, description } = parameter
  const field = input(parameter, value)
  field.id = `parameter:${name}`
  field.name = name
  const about = description ? [element('small', { id: `${field.id}:about` }, description)] : []
  if (about[0]) field.setAttribute('aria-describedby', about[0].id)
  return element('p', {}, element('label', { htmlFor: field.id }, label), field, ...about)
}

function input(parameter: Parameter, value: string): HTMLInputElement | HTMLSelectElement {
  const { type, min, max, hidden } = parameter
  const required = !('default' in parameter)
  const allowed = type === 'boolean' ? ['true', 'false'] : parameter.allowed?.map(shown)
  if (allowed) {
    const select = element('select', { required }, ...allowed.map((each) => element('option', {}, each)))
    select.value = type === 'boolean' ? value.toLowerCase() : value
    return select
  }
  return element('input', {
    defaultValue: value,
    required,
    type: hidden ? 'password' : type === 'number' ? 'number' : 'text',
    autocomplete: 'off',
    spellcheck: false,
    ...(type === 'number' && { step: 'any', min: shown(min), max: shown(max) }),
  })
}

const shown = (value: unknown = ''): string => (typeof value === 'string' ? value : JSON.stringify(value))
