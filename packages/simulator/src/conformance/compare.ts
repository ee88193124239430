import { isObject } from '../is-object.ts'
import { normalise } from './normalise.ts'
import type { Replayed } from './replay.ts'
import { translate } from './replay.ts'

/** Where an answer of the simulator differs from the recorded one. */
export const compare = ({ recording, status, headers, body }: Replayed, url: string): string[] => {
  const { response } = recording
  const differences: string[] = []
  if (status !== response.status) differences.push(`status ${status}, not ${response.status}`)
  const theirs = response.headers.map(([name]) => name.toLowerCase()).sort()
  const ours = [...headers.keys()].sort()
  const lost = theirs.filter((name) => !ours.includes(name))
  // the recorded cloud was told not to allow credentials, against the default
  const added = ours.filter((name) => !theirs.includes(name) && name !== 'access-control-allow-credentials')
  if (lost.length > 0) differences.push(`without header ${lost.join(', ')}`)
  if (added.length > 0) differences.push(`with header ${added.join(', ')}`)
  const expected: unknown = JSON.parse(translate(JSON.stringify(response.body_json), url, new Map()))
  if (response.body_json !== null) walk(normalise(expected), normalise(body), '', differences)
  return differences
}

const walk = (theirs: unknown, ours: unknown, path: string, differences: string[]): void => {
  if (isObject(theirs) && isObject(ours)) {
    for (const key of new Set([...Object.keys(theirs), ...Object.keys(ours)]))
      walk(theirs[key], ours[key], `${path}.${key}`, differences)
  } else if (Array.isArray(theirs) && Array.isArray(ours)) {
    if (theirs.length !== ours.length) differences.push(`${path} has ${ours.length} items, not ${theirs.length}`)
    else theirs.forEach((item, index) => walk(item, ours[index], `${path}[${index}]`, differences))
  } else if (JSON.stringify(theirs) !== JSON.stringify(ours)) {
    differences.push(`${path} is ${show(ours)}, not ${show(theirs)}`)
  }
}

const show = (value: unknown): string => (JSON.stringify(value) ?? 'absent').slice(0, 160)
