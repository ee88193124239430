import { versionAliases } from './version-aliases.ts'

/** Whether a template's version is `wanted` or newer; a version is a date or a release's name. */
export const atLeast = (version: string, wanted: string): boolean => (versionAliases[version] ?? version) >= wanted
