import { type Answer, drawQuestion } from '@partnership/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BANK } from '../items/bank-examples.ts'
import { chooseItems } from '../session/opening.ts'
import { startSession } from '../session/session.ts'
import { encodeClassLink, parseClassLink } from './class-link.ts'
import { MOST_MINUTES, MOST_QUESTIONS } from './link-fields.ts'
import { encodeResultLink, fitsQuestion, parseResultLink, sessionOfResult } from './result-link.ts'
import { parseRoute } from './route.ts'

const choice = fc.record({
  topics: fc.subarray(BANK.topics.map(({ id }) => id)),
  difficulties: fc.subarray(['easy', 'medium', 'hard']),
  kinds: fc.subarray(['single-choice', 'match', 'estimate']),
  length: fc.integer({ min: 1, max: MOST_QUESTIONS }),
})
const link = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  choice,
  mode: fc.constantFrom('practice' as const, 'exam' as const),
  minutes: fc.option(fc.integer({ min: 1, max: MOST_MINUTES })),
  bank: fc.constantFrom(BANK.fingerprint, '00000000'),
})
const afterName = (fragment: string) => fragment.slice(fragment.indexOf('?') + 1)

/** A text with some characters changed, as somebody might change an address. */
const mangled = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.array(fc.tuple(fc.nat(400), fc.string({ maxLength: 4 })), { maxLength: 4 }))
    .map(([base, changes]) =>
      changes.reduce((changed, [at, piece]) => {
        const place = at % (changed.length + 1)
        return changed.slice(0, place) + piece + changed.slice(place + (at % 3))
      }, base),
    )

describe('a link for a class', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(link, (one) => {
        expect(parseClassLink(afterName(encodeClassLink(one)))).toEqual({ ok: true, link: one })
      }),
    )
  })

  it('is never more than it may be, whatever somebody wrote', () => {
    const written = link.map((one) => afterName(encodeClassLink(one)))
    fc.assert(
      fc.property(fc.oneof(mangled(written), fc.string({ maxLength: 300 })), (query) => {
        const read = parseClassLink(query)
        if (!read.ok) {
          expect(read.message).toMatch(/^This link cannot be used: .*\.$/)
          expect(read.message.length).toBeLessThan(200)
          return
        }
        const { seed, choice: chosen, minutes, bank } = read.link
        expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true)
        expect(chosen.length).toBeGreaterThanOrEqual(1)
        expect(chosen.length).toBeLessThanOrEqual(MOST_QUESTIONS)
        expect(minutes === null || (minutes >= 1 && minutes <= MOST_MINUTES)).toBe(true)
        expect(bank).toMatch(/^[0-9a-f]{8}$/)
      }),
      { numRuns: 2000 },
    )
  })

  it.for([
    ['n=5&bank=00000000', 'no seed'],
    ['seed=1&seed=2&n=5&bank=00000000', 'twice'],
    ['seed=1&n=101&bank=00000000', 'number of questions'],
    ['seed=1&n=5&mode=race&bank=00000000', 'race'],
    ['seed=1&n=5&minutes=0&bank=00000000', 'minutes'],
    ['seed=1&n=5&bank=zzz', 'which questions'],
    ['seed=1&n=5&topics=../../x&bank=00000000', 'list of topics'],
    ['seed=1&n=5&levels=odd&bank=00000000', 'levels'],
    [`seed=1&n=5&bank=00000000&${'x'.repeat(5000)}`, 'too long'],
  ])('says of “%s” what is wrong', ([query, words]) => {
    const read = parseClassLink(query ?? '')
    expect(read.ok ? '' : read.message).toContain(words)
  })
})

describe('a link to a result', () => {
  const answered = fc
    .record({
      seed: fc.nat(),
      length: fc.integer({ min: 1, max: 8 }),
      picks: fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }),
    })
    .map(({ seed, length, picks }) => {
      const selection = { seed, length, topics: [], difficulties: [], kinds: [] }
      const items = chooseItems(BANK.items, selection)
      const answers = items.flatMap((item, index): (readonly [string, Answer])[] => {
        const drawn = drawQuestion(item, seed)
        const pick = picks[index] ?? 0
        if (pick === 5) return []
        if (drawn.format === 'estimate') return [[item.id, pick % 2 ? drawn.low : drawn.high] as const]
        if (drawn.format === 'single-choice' || drawn.format === 'true-false')
          return [[item.id, pick % drawn.options.length] as const]
        if (drawn.format === 'multiple-choice') return [[item.id, [pick % drawn.options.length]] as const]
        if (drawn.format === 'order') return [[item.id, drawn.entries.map((_, place) => place)] as const]
        if (drawn.format === 'match')
          return [[item.id, drawn.lefts.map(() => pick % drawn.rights.length)] as const]
        if (!('rows' in drawn)) return []
        return [[item.id, drawn.rows.map(() => (pick === 4 ? -1 : pick % drawn.categories.length))] as const]
      })
      const session = startSession({
        mode: 'practice',
        seed,
        bank: BANK.fingerprint,
        choice: selection,
        itemIds: items.map(({ id }) => id),
        minutes: null,
        startedAt: null,
      })
      const { seed: _, ...chosen } = selection
      return { ...session, choice: chosen, answers: Object.fromEntries(answers), phase: 'result' as const }
    })

  it('is read as it was written, with a name or without', () => {
    fc.assert(
      fc.property(answered, fc.constantFrom('', 'Ada', 'Zoë & Co. = 1', 'علی'), (session, name) => {
        const read = parseResultLink(afterName(encodeResultLink(session, name)))
        if (!read.ok) throw new Error(read.message)
        expect(read.link.name).toBe(name)
        expect(sessionOfResult(read.link, BANK.items)).toEqual({ ok: true, session })
      }),
    )
  })

  it('never gives an answer that could not have been given, whatever somebody wrote', () => {
    const written = answered.map((session) => afterName(encodeResultLink(session)))
    fc.assert(
      fc.property(mangled(written), (query) => {
        const read = parseResultLink(query)
        if (!read.ok) return
        const result = sessionOfResult(read.link, BANK.items)
        if (!result.ok) return
        for (const id of result.session.itemIds) {
          const item = BANK.items.find((one) => one.id === id)
          if (!item) throw new Error('a question that the bank has not')
          expect(
            fitsQuestion(drawQuestion(item, result.session.seed), result.session.answers[id] ?? null),
          ).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it.for(['a\u202eb', 'x'.repeat(41), '\n', '%E0%A4%A'])('refuses the name %j', (name) => {
    const query = `seed=1&n=1&bank=00000000&a=0&name=${name.startsWith('%') ? name : encodeURIComponent(name)}`
    expect(parseResultLink(query).ok).toBe(false)
  })
})

describe('an address', () => {
  it.for([
    ['', 'quiz', ''],
    ['#new', 'new', ''],
    ['#bank/some-question', 'bank', 'some-question'],
    ['#print?seed=1&n=2', 'print', 'seed=1&n=2'],
    ['#quiz?seed=1', 'class', 'seed=1'],
    ['#result?a=1', 'shared', 'a=1'],
    ['#constructor', 'quiz', ''],
    ['#question', 'quiz', ''],
    [`#bank/${'x'.repeat(5000)}`, 'quiz', ''],
  ] as const)('%s names a view', ([fragment, view, query]) => {
    expect(parseRoute(fragment)).toEqual({ view, query })
  })

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string(), (fragment) => {
        expect(parseRoute(fragment).view).toMatch(/^[a-z]+$/)
      }),
    )
  })
})
