import { refuse } from '../functions/refuse.ts'
import { allows } from './allows.ts'
import type { Program } from './compile.ts'

/** A pattern as states that are made as they are needed: what is done once for a state is never done again. */
export interface Automaton {
  /** From a state, at a place, over a sign of a kind; -1 for the text's end. */
  next: (state: State, place: number, kind: number) => Move
  start: State
}

export interface State {
  /** The steps that could be next, the preferred first. */
  steps: readonly number[]
  moves: Map<number, Move>
}

export interface Move {
  to: State
  /** The pattern ends before the sign. */
  accepts: boolean
}

const mostStates = 4000
const mostWork = 400_000

/** With `restarts` a new try starts at every place, and which one ends first does not matter. */
export function automaton({ steps }: Program, members: boolean[][], options: { restarts?: boolean } = {}): Automaton {
  let states = new Map<string, State>()
  let work = 0
  const seen = new Uint32Array(steps.length)
  let round = 0
  const intern = (list: readonly number[]): State => {
    const key = String.fromCharCode(...list)
    const found = states.get(key)
    if (found) return found
    if (states.size >= mostStates) states = new Map() // those that are in use live on
    const state: State = { steps: list, moves: new Map() }
    states.set(key, state)
    return state
  }
  const close = (list: readonly number[], place: number): { open: number[]; accepts: boolean } => {
    round += 1
    const open: number[] = []
    const stack = list.toReversed()
    let accepts = false
    while (stack.length > 0) {
      const at = stack.pop() as number
      if (seen[at] === round) continue
      seen[at] = round
      work += 1
      const step = steps[at]
      if (step?.op === 'match') {
        accepts = true
        if (!options.restarts) break // what is behind is less preferred than this end
      } else if (step?.op === 'set') open.push(at)
      else if (step?.op === 'split') stack.push(step.second, step.first)
      else if (step?.op === 'jump') stack.push(step.to)
      else if (step?.op === 'save' || (step && step.op !== 'back' && allows(step, place))) stack.push(at + 1)
    }
    return { open, accepts }
  }
  return {
    start: intern([0]),
    next(state, place, kind) {
      const key = place * 65_536 + kind + 1
      const known = state.moves.get(key)
      if (known) return known
      if (work > mostWork) refuse('NotImplementedError', 'The pattern takes more steps than heatkit runs.')
      const { open, accepts } = close(options.restarts ? [...state.steps, 0] : state.steps, place)
      const row = kind < 0 ? undefined : members[kind]
      const taken = row ? open.filter((at) => row[(steps[at] as { set: number }).set]).map((at) => at + 1) : []
      const move: Move = { to: intern(taken), accepts }
      state.moves.set(key, move)
      return move
    },
  }
}
