import type { Actor, Event, Place, Provision, Question, Source } from '../../generated/types.ts'
import { formatDate } from '../dates.ts'
import { answerParts } from '../questions/parts.ts'
import { type KindedRecord, labelOf } from '../records.ts'
import { claimReasons } from './claim.ts'
import { sourceInWords } from './reading.ts'
import { seriesReasons } from './series.ts'
import type { Reason, StepMaker } from './step.ts'
import { treatyReasons } from './treaty.ts'
import { actorName, actorNames, listOf, placeName, sentence, when } from './words.ts'

/** What a record says and where each part of it was read. */
export function recordReasons(entry: KindedRecord, maker: StepMaker): Reason[] {
  switch (entry.kind) {
    case 'claim':
      return claimReasons(entry.record, maker)
    case 'treaty':
      return treatyReasons(entry.record, maker)
    case 'event':
      return [eventReason(entry.record, maker)]
    case 'provision':
      return [provisionReason(entry.record, maker)]
    case 'series':
      return seriesReasons(entry.record, maker)
    case 'actor':
      return actorReasons(entry.record, maker)
    case 'place':
      return [placeReason(entry.record, maker)]
    case 'source':
      return [sourceReason(entry.record, maker)]
    case 'question':
      return [questionReason(entry.record, maker)]
    case 'topic':
      return [
        maker.step(
          'says',
          [
            `“${labelOf(entry)}” is a term that the editors chose to file records under; it states no fact.`,
            sentence(entry.record.definition),
          ],
          [],
        ),
      ]
  }
}

const ACTOR_TYPES = {
  state: 'a state',
  person: 'a person',
  organisation: 'an organisation',
  group: 'a group',
} as const satisfies Record<Actor['type'], string>

const EVENT_STATUS = {
  'reported-fact': 'a reported fact',
  statement: 'a statement by those whom it names',
  'contested-claim': 'a contested claim',
  assessment: 'an assessment by those whom it names',
} as const satisfies Record<Event['status'], string>

function eventReason(event: Event, { find, step }: StepMaker): Reason {
  const { title, date, description, actors, recipients, place, status, confidence, note, citations } = event
  return step(
    'says',
    [
      sentence(`“${title}”, ${when(date)}${place === null ? '' : `, ${placeName(find, place)}`}`),
      sentence(description),
      `Who acted: ${actorNames(find, actors)}.`,
      recipients ? `Towards whom: ${actorNames(find, recipients)}.` : '',
      `It is recorded as ${EVENT_STATUS[status]}, with ${confidence} confidence.`,
      note === undefined ? '' : sentence(note),
    ],
    citations,
  )
}

function provisionReason(provision: Provision, { find, step }: StepMaker): Reason {
  const { treaty, article, numberVerified, numberNote, title, paraphrase, certainty, note } = provision
  const found = find(treaty)
  const place = article === null ? 'A provision' : `Article ${article}`
  const number =
    article === null
      ? 'No source read gives its article number.'
      : numberVerified
        ? 'A source read gives both its number and its content.'
        : 'Its article number is inferred.'
  return step(
    'says',
    [
      `${place} of the ${found ? labelOf(found) : treaty}, “${title}”, in the editors’ paraphrase (certainty ${certainty}):`,
      sentence(paraphrase),
      ...(provision.paragraphs ?? []).map((one) => `Paragraph ${one.number}: ${sentence(one.paraphrase)}`),
      number,
      numberNote === undefined ? '' : sentence(numberNote),
      note === undefined ? '' : sentence(note),
    ],
    provision.citations,
  )
}

function actorReasons(actor: Actor, { find, step }: StepMaker): Reason[] {
  const { name, type, role, variants, memberOf, offices = [], note, citations } = actor
  return [
    step(
      'says',
      [
        sentence(
          `${name} is recorded as ${ACTOR_TYPES[type]}${role === undefined ? '' : `, ${role.replace(/\.$/, '')}`}`,
        ),
        memberOf === undefined ? '' : `Belongs to ${actorName(find, memberOf)}.`,
        variants.length === 0 ? '' : `Other spellings in use: ${listOf(variants)}.`,
        note === undefined ? '' : sentence(note),
      ],
      citations,
    ),
    ...offices.map((office) => {
      const from =
        office.from === null ? 'from a date that no source read gives' : `begun ${when(office.from)}`
      const to = office.to === null ? 'no end of it is recorded' : `ended ${when(office.to)}`
      return step('value', [sentence(`Office: ${office.title}, ${from}, ${to}`)], office.citations)
    }),
  ]
}

function placeReason(place: Place, { find, step }: StepMaker): Reason {
  const what =
    place.type === 'point'
      ? `a point at latitude ${place.coordinates.lat} and longitude ${place.coordinates.lon} (WGS 84)`
      : `a route through ${listOf(place.via.map((id) => placeName(find, id)))}`
  return step(
    'says',
    [
      `${place.name} is recorded as ${what}; no country is inferred from that.`,
      place.statusNote ? sentence(place.statusNote) : '',
      place.note === undefined ? '' : sentence(place.note),
    ],
    place.citations,
  )
}

function sourceReason(source: Source, { step }: StepMaker): Reason {
  const { title, url, accessed, note } = source
  return {
    ...step(
      'says',
      [
        sentence(`A source: ${sourceInWords(source)}`),
        title === null ? 'Its title was not recorded.' : `Its title is “${title}”.`,
        `It was read on ${formatDate(accessed)} (${url ?? 'no address is recorded'}).`,
        note === undefined ? '' : sentence(note),
      ],
      [],
    ),
    sources: [source.id],
  }
}

function questionReason(question: Question, { step }: StepMaker): Reason {
  const { stem, explanation, citations = [] } = question
  const right = answerParts(question).filter(({ correct }) => correct)
  return step(
    'says',
    [
      `The quiz asks: “${stem}”`,
      ...right.map(({ text, rationale }) =>
        rationale === ''
          ? `The answer that it counts as right is “${text}”.`
          : `The answer that it counts as right is “${text}”: ${sentence(rationale)}`,
      ),
      sentence(explanation),
    ],
    citations,
  )
}
