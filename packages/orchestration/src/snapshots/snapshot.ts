import { type Loose, optional, required, time } from '../read.ts'

export interface Snapshot {
  id: string
  name?: string
  /** `IN_PROGRESS`, `COMPLETE` or `FAILED`. */
  status: string
  statusReason?: string
  createdAt?: Date
  /** The stack as it was, in Heat’s own names; once complete. */
  data?: Record<string, unknown>
  /** What the stack’s last action had been; newer Heats say so. */
  action?: string
}

/** Heat's spelling of a snapshot; engine/api.py `format_snapshot`. */
export const readSnapshot = (wire: Loose): Snapshot =>
  ({
    id: required(wire, 'id'),
    name: optional(wire['name']),
    status: required(wire, 'status'),
    statusReason: optional(wire['status_reason']),
    createdAt: time(wire['creation_time']),
    data: optional(wire['data']),
    action: optional(wire['action']),
  }) as Snapshot
