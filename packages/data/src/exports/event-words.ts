import { isContested } from '../derive/claims.ts'
import { createFinder, sourcesCited } from '../derive/records.ts'
import { claimWithVoices } from '../derive/why/claim.ts'
import { recordReasons } from '../derive/why/record.ts'
import { createStepMaker } from '../derive/why/step.ts'
import type { Dataset, Event, Source } from '../generated/types.ts'

/** An event as formats for readers tell it. */
export interface EventInWords {
  /**
   * What happened, who acted, how sure it is and where it was read; then each contested claim about it with everyone
   * who takes a stance, so that no accusation leaves without its denials.
   */
  readonly paragraphs: readonly string[]
  /** What it was read in, each once. */
  readonly sources: readonly Source[]
}

/** Gives a function that tells events of a dataset in words. */
export function eventTeller(dataset: Dataset): (event: Event) => EventInWords {
  const find = createFinder(dataset)
  const contested = Map.groupBy(dataset.claims.filter(isContested), ({ about }) => about?.event)
  return (event) => {
    const reasons = recordReasons({ kind: 'event', record: event }, createStepMaker(find, event.id))
    const claims = contested.get(event.id) ?? []
    return {
      paragraphs: [
        ...reasons.map(({ text }) => text),
        ...claims.map((claim) => `A contested claim is about it. ${claimWithVoices(claim, find)}`),
      ],
      sources: sourcesCited(event.citations, find),
    }
  }
}
