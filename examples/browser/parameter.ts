/** What the form has to know of a template's parameter. */
export interface Parameter {
  name: string
  /** Heat's, in small letters: `string`, `number`, `json`, `comma_delimited_list`, `boolean`. */
  type: string
  label?: string | undefined
  description?: string | undefined
  /** Absent: a value has to be given. */
  default?: unknown
  hidden?: boolean | undefined
  allowed?: unknown[] | undefined
  min?: number | undefined
  max?: number | undefined
}
