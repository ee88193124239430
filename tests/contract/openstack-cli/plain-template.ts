import { contents } from '../heat/contents.ts'

/** Without what the other client would read from a file of its own. */
export const plainTemplate = { ...contents.template, resources: { one: contents.template.resources.one } }
