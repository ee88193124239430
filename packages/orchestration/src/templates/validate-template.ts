import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { document } from '../read.ts'
import { stackBody, type StackContents } from '../stacks/stack-body.ts'
import { readTemplateReport, type TemplateReport } from './template-report.ts'

export interface ValidateTemplate extends Omit<StackContents, 'tags' | 'timeoutMinutes' | 'rollback'> {
  /** Says what nested stacks want to be told, too. */
  nested?: boolean
  /** Codes of faults that are passed over: `99001`, a type of resource that the cloud does not have. */
  ignoreErrors?: readonly string[]
}

/**
 * Has Heat check a template, and gives what it wants to be told. Throws an `HttpError` with status 400 that says the first
 * fault. Values that are missing are no fault.
 *
 * @example
 * const { parameters } = await validateTemplate(client, { template })
 */
export const validateTemplate = (
  client: Client,
  { nested, ignoreErrors, ...template }: ValidateTemplate,
  options?: CallOptions,
): Promise<TemplateReport> =>
  client.request('orchestration', 'validate', {
    ...options,
    method: 'POST',
    query: { show_nested: nested, ignore_errors: ignoreErrors?.join(',') },
    ...stackBody(template),
    read: (body) => readTemplateReport(document(body)),
  })
