import type { Case } from './cases/case.ts'
import { choices } from './cases/choices.ts'
import { differences } from './cases/differences.ts'
import { environment } from './cases/environment.ts'
import { missing } from './cases/missing.ts'
import { openrc } from './cases/openrc.ts'
import { places } from './cases/places.ts'
import { profiles } from './cases/profiles.ts'
import { regions } from './cases/regions.ts'
import { secure } from './cases/secure.ts'
import { spellings } from './cases/spellings.ts'
import { types } from './cases/types.ts'
import { words } from './cases/words.ts'

/** Questions about configuration that heatkit and openstacksdk both answer. */
export const cases: Case[] = [
  ...places,
  ...secure,
  ...choices,
  ...environment,
  ...profiles,
  ...regions,
  ...words,
  ...spellings,
  ...types,
  ...missing,
  ...openrc,
  ...differences,
]
