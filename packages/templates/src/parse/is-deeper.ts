/** Whether lists and maps are nested deeper than the limit; a value that contains itself is. */
export function isDeeper(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return limit === 0 || Object.values(value).some((item) => isDeeper(item, limit - 1))
}
