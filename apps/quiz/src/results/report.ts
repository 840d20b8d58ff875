import { drawQuestion } from '@partnership/data'
import type { QuizItem, QuizTopic } from '../items/item.ts'
import type { Session } from '../session/session.ts'
import { answerWords, rightLines } from './answer-lines.ts'
import { gradeOf } from './grade.ts'
import { roundedPoints } from './points.ts'
import { scoreByTopic, scoreOf, signsOf } from './score.ts'

/** A finished quiz, with what is needed to tell of it. */
export interface Report {
  readonly session: Session
  readonly items: readonly QuizItem[]
  readonly topics: readonly QuizTopic[]
}

const SQUARES = { full: '■', half: '◧', open: '□' } as const

/** The result in a few lines, without the questions, so that it spoils nothing. */
export function resultAsText({ session, items, topics }: Report, url: string): string {
  const { credit, total } = scoreOf(session, items)
  const labelOf = (id: string) => topics.find((topic) => topic.id === id)?.label ?? id
  return [
    'Partnership Brief: the quiz',
    `${roundedPoints(credit)} of ${total} points`,
    signsOf(session, items)
      .map((sign) => SQUARES[sign])
      .join(''),
    ...[...scoreByTopic(session, items)].map(
      ([id, part]) => `${labelOf(id)}: ${roundedPoints(part.credit)} of ${part.total}`,
    ),
    url,
  ].join('\n')
}

interface ReportRow {
  readonly question: string
  readonly kind: string
  readonly topic: string
  readonly difficulty: string
  readonly stem: string
  readonly answer: string
  readonly rightAnswer: string
  readonly points: number
  readonly sources: string
}

function rowsOf({ session, items }: Report): ReportRow[] {
  return items.map((item) => {
    const drawn = drawQuestion(item, session.seed)
    const answer = session.answers[item.id]
    return {
      question: item.id,
      kind: item.format,
      topic: item.topic,
      difficulty: item.difficulty,
      stem: drawn.stem,
      answer: answer === undefined ? '' : answerWords(drawn, answer),
      rightAnswer: rightLines(drawn)
        .map(({ text }) => text)
        .join('; '),
      points: Math.round((gradeOf(session, item)?.credit ?? 0) * 100) / 100,
      sources: item.sources.map(({ label, url }) => (url === null ? label : `${label} <${url}>`)).join('; '),
    }
  })
}

/** One line a question, as RFC 4180 has it. */
export function resultAsCsv(report: Report): string {
  const rows = rowsOf(report)
  const [first] = rows
  if (!first) return ''
  const lines = [Object.keys(first), ...rows.map((row) => Object.values(row))]
  return lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')
}

/** A cell that no spreadsheet takes for a formula. */
function csvCell(value: string | number): string {
  const text = typeof value === 'string' && /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The whole result, for other programs. */
export function resultAsJson(report: Report): string {
  const { mode, seed, bank, choice } = report.session
  const { credit, ...score } = scoreOf(report.session, report.items)
  const summary = { ...score, points: Math.round(credit * 100) / 100 }
  return `${JSON.stringify({ quiz: { mode, seed, bank, choice }, score: summary, answers: rowsOf(report) }, null, 2)}\n`
}
