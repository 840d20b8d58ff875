import type { Dataset } from '../../generated/types.ts'
import type { ExportFormat } from '../export-format.ts'
import type { ExchangeChoice, ExchangeItem } from './exchange-item.ts'
import { exchangeItems } from './exchange-items.ts'
import { type SheetRow, writeXlsx } from './xlsx.ts'

/** What the spreadsheet template of Kahoot takes; its headers say so. */
export const KAHOOT_LIMITS = {
  question: 120,
  answer: 75,
  fewestAnswers: 2,
  mostAnswers: 4,
  seconds: [5, 10, 20, 30, 60, 90, 120, 240],
} as const

const HEADERS = [
  'Question - max 120 characters',
  'Answer 1 - max 75 characters',
  'Answer 2 - max 75 characters',
  'Answer 3 - max 75 characters',
  'Answer 4 - max 75 characters',
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
]

/** The questions that Kahoot can put, in the layout of its template. */
export const kahoot: ExportFormat = {
  format: 'kahoot',
  title: 'Questions for Kahoot (spreadsheet)',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  description:
    'Questions with answers to choose from, without explanation and sources, for which Kahoot has no room',
  files: (dataset) => [{ path: 'questions.kahoot.xlsx', bytes: writeKahoot(exchangeItems(dataset)) }],
  omission: (dataset: Dataset) => describeOmission(exchangeItems(dataset)),
}

/** Why an item cannot go to Kahoot; nothing where it can. */
export type KahootObstacle = 'kind' | 'length' | 'contested'

export function kahootObstacle(item: ExchangeItem): KahootObstacle | undefined {
  if (item.kind !== 'choice') return 'kind'
  // There is no room for the explanation, in which the denial stands.
  if (item.isContested) return 'contested'
  const { question, answer, fewestAnswers, mostAnswers } = KAHOOT_LIMITS
  const fits =
    item.stem.length <= question &&
    item.options.length >= fewestAnswers &&
    item.options.length <= mostAnswers &&
    item.options.every(({ text }) => text.length <= answer)
  return fits ? undefined : 'length'
}

/** Items as Kahoot reads them: its template has the headers in row 8, from column B. The others are left out. */
export function writeKahoot(items: readonly ExchangeItem[]): Uint8Array {
  const kept = items.filter((item): item is ExchangeChoice => item.kind === 'choice' && !kahootObstacle(item))
  return writeXlsx('Sheet1', [
    [],
    [null, 'Partnership Brief'],
    [null, 'Explanations and sources of these questions are in the other files of the dataset.'],
    [],
    [],
    [],
    [],
    [null, ...HEADERS],
    ...kept.map(writeRow),
  ])
}

function writeRow(item: ExchangeChoice, index: number): SheetRow {
  const right = item.options.flatMap(({ isRight }, place) => (isRight ? [place + 1] : []))
  return [
    index + 1,
    item.stem,
    ...[0, 1, 2, 3].map((place) => item.options[place]?.text ?? null),
    secondsFor(item),
    right.length === 1 ? (right[0] ?? null) : right.join(','),
  ]
}

/** The time of a slow reader, ten characters a second, and twenty seconds to think. */
function secondsFor({ stem, options }: ExchangeChoice): number {
  const characters = stem.length + options.reduce((sum, { text }) => sum + text.length, 0)
  const wanted = 20 + characters / 10
  return KAHOOT_LIMITS.seconds.find((seconds) => seconds >= wanted) ?? 240
}

const OBSTACLES = {
  kind: 'of a kind that Kahoot does not import',
  length: 'too long for it or with too many answers',
  contested: 'about a contested claim, whose denial it has no room for',
} as const satisfies Record<KahootObstacle, string>

function describeOmission(items: readonly ExchangeItem[]): string | undefined {
  const obstacles = items.flatMap((item) => kahootObstacle(item) ?? [])
  if (obstacles.length === 0) return undefined
  const reasons = Object.entries(OBSTACLES).flatMap(([obstacle, reason]) => {
    const count = obstacles.filter((one) => one === obstacle).length
    return count === 0 ? [] : [`${count} ${reason}`]
  })
  return `Left out are ${obstacles.length} of ${items.length} questions: ${reasons.join('; ')}.`
}
