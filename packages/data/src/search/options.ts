import { KINDS, type Kind } from '../schema/kinds.ts'

/** @throws RangeError when a kind is not one of the ten, which a caller without types can ask for */
export function requireKinds(kinds: readonly Kind[] | undefined): void {
  const unknown = kinds?.find((kind) => !KINDS.includes(kind))
  if (unknown !== undefined)
    throw new RangeError(`"${unknown}" is not a kind of record; kinds are ${KINDS.join(', ')}`)
}

/** @throws RangeError when the limit is not a whole number from 1 */
export function requireLimit(limit: number | undefined): void {
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1)) {
    throw new RangeError(`a limit of ${limit} is not a whole number from 1`)
  }
}
