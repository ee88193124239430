import { atLeast } from '../at-least.ts'
import { own } from '../own.ts'
import type { Template } from '../template.ts'

/** The section with the conditions, where this version of templates has one. */
export function conditionsOf(template: Template, version: string): { section: string; definitions: unknown } {
  const section = version === '2010-09-09' ? 'Conditions' : 'conditions'
  const known = section === 'Conditions' || atLeast(version, '2016-10-14')
  return { section, definitions: known && Object.hasOwn(template, section) ? own(template, section) : {} }
}
