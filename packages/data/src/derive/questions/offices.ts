import type { Actor } from '../../generated/types.ts'
import { serves } from './membership.ts'
import type { Draft, Template } from './template.ts'

/** "Which office do the records give to whom?" Offices that one person has in them, and persons who have one. */
export const officesOfPersons: Template = {
  name: 'persons-and-offices',
  drafts({ actors, treaties, events, claims }) {
    const mentions = (id: Actor['id']) =>
      events.filter((event) => event.actors.includes(id)).length +
      claims.flatMap(({ assertions }) => assertions).filter(({ actor }) => actor === id).length
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
      // Those of whom the records tell most.
      const chosen = single
        .filter(({ person }) => serves(person, partyId, actors))
        .sort((first, second) => mentions(second.person.id) - mentions(first.person.id))
        .slice(0, MOST)
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
