import { json } from '../http/json.ts'
import { explanations, titles } from './faults.ts'
import type { HeatError } from './heat-error.ts'

export const heatFault = ({ status, type, message }: HeatError): Response =>
  json(status, {
    code: status,
    title: titles[status],
    explanation: explanations[status],
    error: { type, traceback: null, ...(message && { message }) },
  })
