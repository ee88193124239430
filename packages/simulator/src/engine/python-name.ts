import type { ResourceRecord, StackRecord } from '../cloud.ts'

/** A resource as Heat's messages name it. */
export const pythonName = (stack: StackRecord, { type, name, physicalId }: ResourceRecord): string => {
  const id = physicalId === undefined ? '' : ` [${physicalId}]`
  return `${type.className} "${name}"${id} Stack "${stack.name}" [${stack.id}]`
}
