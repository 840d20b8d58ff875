import type {
  ActAlternative,
  CodedVariable,
  Predecessor,
  Treaty,
  TreatyAct,
  Vote,
} from '../../generated/types.ts'
import { durationInWords } from '../comparison.ts'
import { formatDate } from '../dates.ts'
import { labelOf, sourceLabel } from '../records.ts'
import { ACT_LABELS, entryIntoForce } from '../treaties.ts'
import type { Reason, StepMaker } from './step.ts'
import { actorNames, listOf, placeName, sentence, when } from './words.ts'

/** What a treaty is, each of its acts with every date that a source gives, how it is coded, and what was not seen. */
export function treatyReasons(treaty: Treaty, maker: StepMaker): Reason[] {
  const { step } = maker
  const unknown = [
    ...(entryIntoForce(treaty) === null
      ? [
          'No source read gives the day on which it entered into force; that does not say that it is not in force.',
        ]
      : []),
    ...(treaty.notSeen ?? []).map((missing) => sentence(`No source read gives this: ${missing}`)),
  ]
  return [
    step('says', identityOf(treaty, maker), treaty.citations),
    ...(treaty.predecessors ?? []).map((one) => maker.step('says', predecessorInWords(one), one.citations)),
    ...textPageReasons(treaty, maker),
    ...treaty.acts.flatMap((act) => actReasons(act, maker)),
    ...(unknown.length > 0 ? [step('not-known', unknown, [])] : []),
    ...codingReasons(treaty, maker),
  ]
}

function identityOf(treaty: Treaty, { find }: StepMaker): string[] {
  const { shortName, parties, articles, duration, entryIntoForceRule, note } = treaty
  return [
    parties.length === 0
      ? `The ${shortName} is a treaty whose parties no source read names.`
      : `The ${shortName} is a treaty between ${actorNames(find, parties)}.`,
    articles === null ? 'The number of its articles was not seen.' : `It has ${articles} articles.`,
    duration === null ? 'Its length was not seen.' : sentence(`Its length: ${durationInWords(duration)}`),
    entryIntoForceRule === null ? '' : sentence(`Its rule on taking effect: ${entryIntoForceRule}`),
    note === undefined ? '' : sentence(note),
  ]
}

/** Where the text stands, which is not to say that it was read there. */
function textPageReasons({ textPages }: Treaty, { find, step }: StepMaker): Reason[] {
  const pages =
    textPages?.flatMap((id) => {
      const found = find(id)
      return found?.kind === 'source' ? [found.record] : []
    }) ?? []
  if (pages.length === 0) return []
  const text = sentence(`Its text, or a translation of it, stands at ${listOf(pages.map(sourceLabel))}`)
  return [{ ...step('says', [text], []), sources: pages.map(({ id }) => id) }]
}

function predecessorInWords({ name, date, relation, statedBy, note }: Predecessor): string[] {
  const link =
    relation === 'replaced' ? 'It replaces an earlier paper' : 'Its preamble names an earlier paper'
  const speaker = statedBy === undefined ? '' : `, as ${statedBy} stated`
  return [
    sentence(`${link}${speaker}: ${name}, dated ${formatDate(date)}`),
    note === undefined ? '' : sentence(note),
  ]
}

/** An act, then each other value as a step of its own, so that nobody takes its sources for those of the act. */
function actReasons(act: TreatyAct, { find, step }: StepMaker): Reason[] {
  const { type, date, by, place, description, vote, alternatives = [], certainty, note } = act
  const where = place === null ? '' : `, ${placeName(find, place)}`
  const actors = by.length === 0 ? '' : `, by ${actorNames(find, by)}`
  return [
    step(
      'value',
      [
        `${ACT_LABELS[type]}, ${when(date)}${where}${actors} (certainty ${certainty}).`,
        sentence(description),
        vote ? sentence(voteInWords(vote)) : '',
        note === undefined ? '' : sentence(note),
      ],
      act.citations,
    ),
    ...alternatives.map((one) => step('value', alternativeInWords(act, one), one.citations)),
  ]
}

function alternativeInWords({ type }: TreatyAct, { date, vote, statedBy, note }: ActAlternative): string[] {
  const values = [
    ...(date === undefined ? [] : [when(date)]),
    ...(vote === undefined ? [] : [voteInWords(vote)]),
  ]
  const value = values.length === 0 ? 'another account' : listOf(values)
  return [
    sentence(
      `${ACT_LABELS[type]}, according to ${statedBy}: ${value}; the record keeps it as an alternative`,
    ),
    note === undefined ? '' : sentence(note),
  ]
}

function voteInWords(vote: Vote): string {
  const present = vote.present === undefined ? '' : `, ${vote.present} present`
  return `${vote.for} votes for, ${vote.against} against, ${vote.abstain} abstentions${present}`
}

function codingReasons({ coding }: Treaty, { find, step }: StepMaker): Reason[] {
  if (!coding) return [step('not-known', ['Its obligations are not coded.'], [])]
  const { codedBy, variables, cow } = coding
  const basisOf = ({ basis }: CodedVariable) => {
    const labels = basis.flatMap((id) => {
      const found = find(id)
      return found ? [`“${labelOf(found)}”`] : []
    })
    return labels.length === 0 ? '' : `The provisions behind it: ${listOf(labels)}.`
  }
  return [
    ...variables.map((variable) => {
      const { name, value, certainty, alternatives, note } = variable
      const others =
        alternatives.length === 0 ? '' : `; another coder could choose ${alternatives.join(' or ')}`
      return step(
        value === null ? 'not-known' : 'value',
        [
          value === null
            ? `What was read does not decide the ATOP variable ${name}, and ${codedBy} leaves it open (values that could fit: ${alternatives.join(', ')}).`
            : `The ATOP variable ${name} is ${value}, coded by ${codedBy} (certainty ${certainty}${others}).`,
          note === undefined ? '' : sentence(note),
          basisOf(variable),
        ],
        [],
      )
    }),
    step(
      'judgement',
      [
        `By the definitions of the Correlates of War project it is of type ${cow.type} (certainty ${cow.certainty}).`,
        cow.alternatives.length === 0 ? '' : `Another coder could choose ${cow.alternatives.join(' or ')}.`,
        cow.note === undefined ? '' : sentence(cow.note),
      ],
      [],
    ),
  ]
}
