import { drawQuestion } from '@partnership/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANK } from '../items/bank-examples.ts'
import type { QuizItem } from '../items/item.ts'
import { anyTexts, EVERY_FORMAT, exampleItem, FORMATS, MONTH, seeds } from '../items/item-examples.ts'
import { answerFrom, rightAnswer, sessionWith } from '../results/answer-examples.ts'
import { chooseItems } from '../session/opening.ts'
import { OPENING_SEED } from '../session/opening-seed.ts'
import type { Session } from '../session/session.ts'
import { MOST_QUESTIONS } from './link-fields.ts'
import { cleanName, encodeResultLink, parseResultLink, sessionOfResult } from './result-link.ts'
import { MAXIMUM_FRAGMENT, parseRoute } from './route.ts'

/** The session and the name that a link gives, or why it gives none. */
function open(fragment: string, bank: readonly QuizItem[]) {
  const route = parseRoute(fragment)
  const read = route.view === 'shared' ? parseResultLink(route.query) : undefined
  if (!read?.ok) return read?.message
  const result = sessionOfResult(read.link, bank)
  return result.ok ? { session: result.session, name: read.link.name } : result.message
}

const finished = (session: Session): Session => ({ ...session, phase: 'result' })
const numbers = fc.array(fc.nat(999), { minLength: 8, maxLength: 8 })
/** The bank as a page has it, which loads it topic by topic. */
const BY_TOPIC = BANK.topics.flatMap(({ id }) => BANK.items.filter(({ topic }) => topic === id))

describe('the link to a result', () => {
  it('can be read when the quiz was the opening, however the bank was loaded', () => {
    const choice = { topics: [], difficulties: [], kinds: [], length: 10 }
    const opening = chooseItems(BANK.items, { seed: OPENING_SEED, ...choice })
    const session = finished(sessionWith(opening, rightAnswer, { seed: OPENING_SEED }))
    const link = encodeResultLink({ ...session, bank: BANK.fingerprint })
    for (const bank of [BANK.items, BY_TOPIC])
      expect(open(link, bank)).toMatchObject({
        session: { itemIds: session.itemIds, answers: session.answers },
      })
  })

  it('can be read when the quiz was of what was missed, in every format and order', () => {
    const bank = [...EVERY_FORMAT, MONTH]
    fc.assert(
      fc.property(
        fc.shuffledSubarray(bank, { minLength: 1 }),
        seeds,
        numbers,
        fc.func(fc.boolean()),
        (items, seed, given, isOpen) => {
          const session = finished(
            sessionWith(items, (drawn) => (isOpen(drawn.id) ? undefined : answerFrom(drawn, given)), {
              seed,
              mode: 'mistakes',
            }),
          )
          expect(open(encodeResultLink(session, 'Ada'), bank.toReversed())).toEqual({ session, name: 'Ada' })
        },
      ),
    )
  })

  it('holds every answer that a question of the bank can be given', () => {
    fc.assert(
      fc.property(
        fc.subarray([...BANK.items], { minLength: 1, maxLength: 9 }),
        seeds,
        numbers,
        (items, seed, given) => {
          const session = sessionWith(items, (drawn) => answerFrom(drawn, given), { seed, mode: 'mistakes' })
          expect(open(encodeResultLink(session), BANK.items)).toMatchObject({
            session: { answers: session.answers },
          })
        },
      ),
    )
  })

  it('is never too long: a hundred questions of eight parts, and the longest name', () => {
    const pairs = [...Array(8).keys()].map((index) => ({
      left: `l${index}`,
      right: `r${index}`,
      rationale: '',
    }))
    const bank = [...Array(MOST_QUESTIONS).keys()].map(
      (index): QuizItem => ({ ...exampleItem(`q${index}`), format: 'match', pairs }),
    )
    const session = finished(sessionWith(bank, rightAnswer, { seed: 2 ** 32 - 1, mode: 'mistakes' }))
    const link = encodeResultLink(session, '𝒜'.repeat(60))
    expect(link.length).toBeLessThanOrEqual(MAXIMUM_FRAGMENT)
    expect(open(link, bank)).toEqual({ session, name: '𝒜'.repeat(40) })
  })

  it('is refused when an answer is none that its question allows, whatever the format', () => {
    for (const format of FORMATS) {
      const items = [exampleItem('q', {}, format)]
      const withAnswer = (answer: Session['answers'][string]) =>
        encodeResultLink(sessionWith(items, () => answer, { mode: 'mistakes' }))
      const drawn = drawQuestion(items[0] ?? MONTH, 1)
      expect(open(withAnswer(rightAnswer(drawn)), items)).toHaveProperty('session')
      for (const answer of [[7, 7, 7], 4001, 0.5 - 1, -1, [0, 0, 9], [0, 0, 0.5]])
        expect([format, answer, open(withAnswer(answer), items)]).toEqual([
          format,
          answer,
          'This link cannot be used: its answers do not fit the questions.',
        ])
    }
  })

  it('is refused when it names a question twice, one that is not there, or none', () => {
    const items = [exampleItem('a'), exampleItem('b')]
    const session = sessionWith(items, () => 0, { mode: 'mistakes' })
    const link = encodeResultLink(session)
    const [, first = '', second = ''] = /q=(\w{8})_(\w{8})/.exec(link) ?? []
    expect(open(link, items)).toHaveProperty('session')
    expect(open(link.replace(second, first), items)).toMatch(/do not fit/)
    expect(open(link.replace(second, '00000000'), items)).toMatch(/do not fit/)
    expect(open(link.replace(second, 'x'), items)).toMatch(/cannot be read/)
    expect(open(link.replace(/q=\w+/, 'q='), items)).toMatch(/cannot be read/)
    expect(open(link, items.slice(1))).toMatch(/do not fit/)
  })
})

describe('the name on a result', () => {
  const query = (name: string) => `seed=1&n=1&bank=00000000&a=0&name=${encodeURIComponent(name)}`

  it('is read as it was written, whatever somebody gives as a name', () => {
    const session = sessionWith([exampleItem('a')], () => 0)
    fc.assert(
      fc.property(anyTexts, (text) => {
        const { query: written } = parseRoute(encodeResultLink(session, text))
        const read = parseResultLink(written)
        expect(read.ok && read.link.name).toBe(cleanName(text))
        expect([...cleanName(text)].length).toBeLessThanOrEqual(40)
        expect(cleanName(cleanName(text))).toBe(cleanName(text))
      }),
    )
  })

  it('has one space where something unseen stood between two', () => {
    expect(cleanName('Ada \u0000 Lovelace')).toBe('Ada Lovelace')
  })

  it('keeps the joiners that Persian is written with', () => {
    expect(cleanName('می\u200cنا')).toBe('می\u200cنا')
    expect(parseResultLink(query('می\u200cنا')).ok).toBe(true)
  })

  it.for(['a'.repeat(41), 'a\u202eb', 'a\nb', ' a', 'a\u0000', 'a  b', '\u200f'])(
    'is none like %j',
    (name) => {
      expect(parseResultLink(query('Ada')).ok).toBe(true)
      expect(parseResultLink(query(name)).ok).toBe(false)
    },
  )
})
