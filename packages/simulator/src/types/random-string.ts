import type { ResourceType } from '../cloud.ts'
import { randomStringSchema } from './schemas/random-string-schema.ts'

interface Need {
  min: number
  from: string
}

export const randomString: ResourceType = {
  name: 'OS::Heat::RandomString',
  className: 'RandomString',
  since: '2014.1',
  properties: randomStringSchema,
  attributes: ['value'],
  created({ cloud, resource, properties }) {
    const needs = [...classNeeds(properties), ...sequenceNeeds(properties)]
    const pool = needs.map(({ from }) => from).join('') || classes['lettersdigits'] || ''
    const wanted = needs.flatMap(({ min, from }) => Array.from(cloud.random.text(min, from)))
    const rest = cloud.random.text(Math.max(0, Number(properties['length']) - wanted.length), pool)
    const letters = [...wanted, ...Array.from(rest)]
    for (let end = letters.length - 1; end > 0; end--) {
      const other = cloud.random.below(end + 1)
      ;[letters[end], letters[other]] = [letters[other] ?? '', letters[end] ?? '']
    }
    resource.data['value'] = letters.join('')
  },
  storedData: ({ value }) => (value === undefined ? {} : { value }),
  attribute: ({ resource }, name) => (name === 'value' ? resource.data['value'] : undefined),
  reference: ({ resource, physicalName }) => (resource.data['value'] as string | undefined) ?? physicalName,
  validate({ length, ...properties }) {
    const needs = [...classNeeds(properties), ...sequenceNeeds(properties)]
    const least = needs.reduce((sum, { min }) => sum + min, 0)
    if (least <= Number(length)) return undefined
    return 'Length property cannot be smaller than combined character class and character sequence minimums'
  },
}

const classNeeds = ({ character_classes: wanted }: Readonly<Record<string, unknown>>): Need[] =>
  ((wanted ?? []) as { class?: string; min?: number }[]).map((one) => ({
    min: Number(one.min ?? 1),
    from: classes[one.class ?? 'lettersdigits'] ?? '',
  }))

const sequenceNeeds = ({ character_sequences: wanted }: Readonly<Record<string, unknown>>): Need[] =>
  ((wanted ?? []) as { sequence: string; min?: number }[]).map((one) => ({
    min: Number(one.min ?? 1),
    from: one.sequence,
  }))

const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()
const classes: Readonly<Record<string, string>> = {
  lettersdigits: `${lower}${upper}0123456789`,
  letters: lower + upper,
  lowercase: lower,
  uppercase: upper,
  digits: '0123456789',
  hexdigits: '0123456789ABCDEF',
  octdigits: '01234567',
}
