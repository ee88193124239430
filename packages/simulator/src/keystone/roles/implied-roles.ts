/** With the roles that these imply: Keystone's bootstrap makes admin imply member, and member imply reader. */
export const impliedRoles = <Role extends { name: string }>(
  granted: readonly Role[],
  roles: readonly Role[],
): Role[] => {
  const names = new Set(granted.map(({ name }) => name))
  if (names.has('admin')) names.add('member')
  if (names.has('member')) names.add('reader')
  return [...names].flatMap((name) => roles.find((role) => role.name === name) ?? [])
}
