import { refuse } from '../functions/refuse.ts'
import { type ParsedPattern, parsePattern } from './parse-pattern.ts'
import type { Reader } from './reader.ts'
import type { Assertion, CharacterSet, Syntax } from './syntax.ts'

/** One step. What `split` tries first it prefers. */
export type Step =
  | { op: 'set'; set: number }
  | { op: 'split'; first: number; second: number }
  | { op: 'jump'; to: number }
  | { op: 'save'; slot: number }
  | { op: 'assert'; what: Assertion }
  | { op: 'look'; look: number }
  | { op: 'back'; index: number }
  | { op: 'match' }

export interface Program {
  steps: Step[]
}

export interface Look {
  program: Program
  behind: boolean
  negated: boolean
}

/** A pattern that can be run. */
export interface Pattern {
  source: string
  groups: number
  names: Map<string, number>
  program: Program
  sets: CharacterSet[]
  /** What is looked for around a place; those further in come first. */
  looks: Look[]
  /** It refers back to groups, which no linear way to run it can do. */
  back: boolean
}

const mostSteps = 5000

/** Compiles a pattern of Python's `re`. */
export function compile(source: string, flags: Partial<Reader['flags']> = {}): Pattern {
  const { syntax, groups, names }: ParsedPattern = parsePattern(source, flags)
  const pattern: Pattern = { source, groups, names, program: { steps: [] }, sets: [], looks: [], back: false }
  pattern.program = build(pattern, { kind: 'group', index: 0, part: syntax }, { reverse: false })
  return pattern
}

interface Way {
  reverse: boolean
}

function build(pattern: Pattern, syntax: Syntax, way: Way): Program {
  const steps: Step[] = []
  emit(pattern, steps, syntax, way)
  steps.push({ op: 'match' })
  return { steps }
}

function emit(pattern: Pattern, steps: Step[], syntax: Syntax, way: Way): void {
  if (steps.length > mostSteps) refuse('NotImplementedError', 'The pattern is larger than heatkit runs.')
  switch (syntax.kind) {
    case 'empty':
      return
    case 'set':
      pattern.sets.push(syntax.set)
      return void steps.push({ op: 'set', set: pattern.sets.length - 1 })
    case 'all':
      for (const part of way.reverse ? syntax.parts.toReversed() : syntax.parts) emit(pattern, steps, part, way)
      return
    case 'any':
      return emitChoice(pattern, steps, syntax.parts, way)
    case 'repeat':
      return emitRepeat(pattern, steps, syntax, way)
    case 'group':
      if (way.reverse) return emit(pattern, steps, syntax.part, way)
      steps.push({ op: 'save', slot: syntax.index * 2 })
      emit(pattern, steps, syntax.part, way)
      return void steps.push({ op: 'save', slot: syntax.index * 2 + 1 })
    case 'assert':
      return void steps.push({ op: 'assert', what: syntax.what })
    case 'look': {
      const { behind, negated, part } = syntax
      const program = build(pattern, part, { reverse: !behind })
      if (pattern.looks.length >= 20)
        refuse('NotImplementedError', 'The pattern looks around more often than heatkit does.')
      pattern.looks.push({ program, behind, negated })
      return void steps.push({ op: 'look', look: pattern.looks.length - 1 })
    }
    case 'back':
      pattern.back = true
      steps.push({ op: 'back', index: syntax.index })
  }
}

function emitChoice(pattern: Pattern, steps: Step[], parts: Syntax[], way: Way): void {
  const ends: { op: 'jump'; to: number }[] = []
  for (const [index, part] of parts.entries()) {
    const split: Step = { op: 'split', first: steps.length + 1, second: 0 }
    const last = index === parts.length - 1
    if (!last) steps.push(split)
    emit(pattern, steps, part, way)
    if (last) break
    const end: Step = { op: 'jump', to: 0 }
    ends.push(end)
    steps.push(end)
    split.second = steps.length
  }
  for (const end of ends) end.to = steps.length
}

type Repeat = Extract<Syntax, { kind: 'repeat' }>

function emitRepeat(pattern: Pattern, steps: Step[], { part, min, max, lazy }: Repeat, way: Way): void {
  for (let count = 0; count < min; count++) emit(pattern, steps, part, way)
  const skip = (): { op: 'split'; first: number; second: number } => {
    const split = { op: 'split' as const, first: steps.length + 1, second: steps.length + 1 }
    steps.push(split)
    return split
  }
  const splits: { first: number; second: number }[] = []
  if (max === Infinity) {
    const start = steps.length
    splits.push(skip())
    emit(pattern, steps, part, way)
    steps.push({ op: 'jump', to: start })
  } else {
    for (let count = min; count < max; count++) {
      splits.push(skip())
      emit(pattern, steps, part, way)
    }
  }
  for (const split of splits) split[lazy ? 'first' : 'second'] = steps.length
}
