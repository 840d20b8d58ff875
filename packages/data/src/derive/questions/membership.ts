import type { Actor } from '../../generated/types.ts'

/** The state that a person or a body belongs to, directly or through others; none of a state itself. */
export function stateOf(one: Actor, actors: readonly Actor[]): Actor | undefined {
  const above = actors.find(({ id }) => id === one.memberOf)
  return above && above.type !== 'state' ? stateOf(above, actors) : above
}

/** Whether a person or a body belongs to a state, directly or through others. */
export function serves(one: Actor, state: Actor['id'], actors: readonly Actor[]): boolean {
  return stateOf(one, actors)?.id === state
}
