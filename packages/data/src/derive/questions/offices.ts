import type { Actor } from '../../generated/types.ts'
import { hashBelow, rotate } from './selection.ts'
import type { Draft, Template } from './template.ts'

/** "Which office do the records give to whom?" Offices that one person has in them, and persons who have one. */
export const officesOfPersons: Template = {
  name: 'persons-and-offices',
  drafts({ actors, treaties }) {
    const holders = actors.flatMap((person) => {
      const [office, ...more] = person.offices ?? []
      return person.type === 'person' && office && more.length === 0 ? [{ person, office }] : []
    })
    const single = holders.filter(
      ({ office, person }) =>
        !actors.some(
          (other) => other !== person && other.offices?.some(({ title }) => title === office.title) === true,
        ),
    )
    const parties = [...new Set(treaties.flatMap(({ parties }) => parties))]
    return parties.flatMap((partyId): Draft[] => {
      const party = actors.find(({ id }) => id === partyId)
      const own = single.filter(({ person }) => serves(person, partyId, actors))
      const chosen = rotate(own, hashBelow(partyId, Math.max(1, own.length))).slice(0, MOST)
      if (!party || chosen.length < FEWEST) return []
      const told = chosen.map(({ person, office }) => `${person.name}: ${office.title}.`)
      return [
        {
          format: 'match',
          subject: party.id,
          stem: `Which office do the records give to which of these persons of ${party.name}?`,
          pairs: chosen.map(({ person, office }, index) => ({
            left: person.name,
            right: office.title,
            rationale: told[index] ?? '',
          })),
          explanation: told.join(' '),
          topic: 'diplomacy',
          difficulty: 'easy',
          supports: chosen.map(({ person }) => person.id),
          asks: chosen.map(({ person }) => `${person.id}/office`),
          citations: chosen.flatMap(({ office }) => office.citations.slice(0, 1)),
        },
      ]
    })
  },
}

const FEWEST = 4
const MOST = 7

/** Whether somebody belongs to a state, directly or through bodies of it. */
function serves(person: Actor, state: Actor['id'], actors: readonly Actor[]): boolean {
  const above = actors.find(({ id }) => id === person.memberOf)
  return above !== undefined && (above.id === state || serves(above, state, actors))
}
