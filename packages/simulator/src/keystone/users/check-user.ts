import { KeystoneError } from '../keystone-error.ts'
import { pythonRepr } from '../../python-repr.ts'

/** The part of Keystone's schema that is simulated; the message ends where Keystone prints the schema. */
export const checkUser = (given: Record<string, unknown>, required: readonly string[]): void => {
  const { enabled } = given
  if (enabled !== undefined && enabled !== null && typeof enabled !== 'boolean') {
    const shown = pythonRepr(enabled)
    throw new KeystoneError(
      400,
      `Invalid input for field 'enabled': ${shown} is not of type 'boolean'\n\n` +
        "Failed validating 'type' in schema['properties']['enabled']:\n" +
        `    {'enum': [True, False, None], 'type': 'boolean'}\n\nOn instance['enabled']:\n    ${shown}`,
    )
  }
  for (const name of required) {
    if (given[name] === undefined) throw new KeystoneError(400, `'${name}' is a required property`)
  }
}
