import { json } from './http/json.ts'
import type { NotSimulated } from './not-simulated.ts'

/** The same in both services: Heat's shape, with Keystone's fields beside it. */
export const notSimulatedAnswer = (error: NotSimulated): Response =>
  json(501, {
    code: 501,
    title: 'Not Implemented',
    explanation: 'The simulator does not simulate this part of the cloud.',
    error: { type: error.name, traceback: null, message: error.message, code: 501, title: 'Not Implemented' },
  })
