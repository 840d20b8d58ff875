import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Mode, reduceSession, type Session } from '../session/session.ts'
import { openKeeper } from './keeper.ts'
import { ASIDE_KEY } from './quiz-storage.ts'
import { STORAGE_KEY } from './storage-key.ts'
import { EXAMPLE_CARD, exampleSession, storageWith } from './stored-examples.ts'
import { EMPTY, MOST_RESULTS, readStoredQuiz, type StoredQuiz } from './stored-quiz.ts'

afterEach(() => vi.unstubAllGlobals())

/** A tab with a keeper: a window that can be told of the storage, and the session of its page. */
function openTab(open: () => Storage) {
  const events = new EventTarget()
  const dataset: Record<string, string> = {}
  // The keeper takes both when it is opened, and the document again whenever settings change.
  vi.stubGlobal('window', events)
  vi.stubGlobal('document', { documentElement: { dataset } })
  const elsewhere = vi.fn((session: Session) => {
    tab.session = session
  })
  const keeper = openKeeper(elsewhere, open)
  const tab = {
    keeper,
    elsewhere,
    dataset,
    session: keeper.session.value ?? exampleSession(),
    hear: (key: string | null = STORAGE_KEY) =>
      events.dispatchEvent(Object.assign(new Event('storage'), { key })),
    /** Answers a question as the page does. */
    answer(position: number, answer: number) {
      tab.session = reduceSession({ ...tab.session, position }, { type: 'answer', answer })
      return keeper.keepSession(tab.session)
    },
  }
  return tab
}

function openTabs(stored: Partial<StoredQuiz> = {}) {
  const storage = storageWith(JSON.stringify({ ...EMPTY, ...stored }))
  return { storage, one: openTab(() => storage), other: openTab(() => storage) }
}

/** What the next visit finds. */
function kept(storage: Storage): StoredQuiz {
  const reading = readStoredQuiz(storage.getItem(STORAGE_KEY))
  if (reading.kind !== 'read') throw new Error('what is kept cannot be read')
  return reading.stored
}

const RESULT = { at: 9, mode: 'exam', points: 1.5, total: 2 } as const

describe('the keeper', () => {
  it('gives what was kept, and shows it in the colours that were chosen', () => {
    const stored: StoredQuiz = {
      format: 2,
      session: exampleSession({ answers: { a: 1 } }),
      missed: ['b'],
      cards: { a: EXAMPLE_CARD },
      history: [RESULT],
      settings: { theme: 'dark', contrast: 'more' },
    }
    const { keeper, dataset } = openTab(() => storageWith(JSON.stringify(stored)))
    const { session, missed, cards, history, settings } = keeper
    expect(keeper.problem).toBeUndefined()
    expect({ format: 2, session: session.value, missed: missed.value, cards: cards.value }).toEqual({
      format: 2,
      session: stored.session,
      missed: stored.missed,
      cards: stored.cards,
    })
    expect([history.value, settings.value, dataset]).toEqual([
      stored.history,
      stored.settings,
      stored.settings,
    ])
  })

  it('keeps each change for the next visit', () => {
    const storage = storageWith(null)
    const { keeper, dataset } = openTab(() => storage)
    const session = exampleSession({ answers: { a: 1 } })
    for (const [id, isRight] of [
      ['a', false],
      ['b', false],
      ['a', true],
      ['c', false],
      ['b', false],
    ] as const)
      keeper.noteGrade(id, isRight)
    expect(keeper.keepSession(session)).toBeUndefined()
    expect(keeper.keepCard('a', EXAMPLE_CARD)).toBeUndefined()
    expect(keeper.noteResult(RESULT)).toBeUndefined()
    expect(keeper.changeSettings({ theme: 'dark' })).toBeUndefined()
    expect(keeper.changeSettings({ contrast: 'more' })).toBeUndefined()
    expect(dataset).toEqual({ theme: 'dark', contrast: 'more' })
    expect(kept(storage)).toEqual({
      format: 2,
      session,
      missed: ['c', 'b'],
      cards: { a: EXAMPLE_CARD },
      history: [RESULT],
      settings: { theme: 'dark', contrast: 'more' },
    })
  })

  it('keeps the latest results, as many as can be read back', () => {
    const storage = storageWith(null)
    const { keeper } = openTab(() => storage)
    for (let at = 0; at <= MOST_RESULTS; at += 1) keeper.noteResult({ ...RESULT, at })
    expect(kept(storage).history.map(({ at }) => at)).toEqual(
      Array.from({ length: MOST_RESULTS }, (_, index) => index + 1),
    )
  })

  it('shows what is kept to be read, and what is no JSON as it is', () => {
    expect(openTab(() => storageWith(null)).keeper.raw()).toBeNull()
    expect(openTab(() => storageWith('hello')).keeper.raw()).toBe('hello')
    expect(openTab(() => storageWith(JSON.stringify(EMPTY))).keeper.raw()).toBe(
      JSON.stringify(EMPTY, null, 2),
    )
  })

  it('erases everything, here and on the device', () => {
    const storage = storageWith(
      JSON.stringify({ ...EMPTY, missed: ['a'], settings: { theme: 'dark', contrast: 'auto' } }),
    )
    storage.setItem(ASIDE_KEY, 'x')
    const { keeper, dataset } = openTab(() => storage)
    expect(keeper.erase()).toBeUndefined()
    expect([keeper.missed.value, keeper.session.value, keeper.raw(), storage.length]).toEqual([
      [],
      null,
      null,
      0,
    ])
    expect(dataset).toEqual({ theme: 'auto', contrast: 'auto' })
  })

  const blocked = (): never => {
    throw new DOMException('blocked', 'SecurityError')
  }
  it.for([
    ['blocked', blocked, 'does not let the quiz keep'],
    ['full', () => storageWith(null, 10), 'is full'],
  ] as const)('goes on for this visit when the storage is %s, and says so each time', ([, open, words]) => {
    const storage = open === blocked ? undefined : open()
    const { keeper, elsewhere } = openTab(() => storage ?? open())
    const session = exampleSession({ answers: { a: 1 } })
    keeper.noteGrade('a', false)
    expect(keeper.keepSession(session)).toContain(words)
    expect(keeper.keepCard('a', EXAMPLE_CARD)).toContain(words)
    expect(keeper.changeSettings({ theme: 'dark' })).toContain(words)
    expect(keeper.keepSession(exampleSession({ seed: 8 }))).toContain(words)
    expect([keeper.session.value?.seed, keeper.missed.value, keeper.settings.value.theme]).toEqual([
      8,
      ['a'],
      'dark',
    ])
    expect(keeper.cards.value).toEqual({ a: EXAMPLE_CARD })
    expect(elsewhere).not.toHaveBeenCalled()
  })

  it('says that a quiz of the first format cannot be carried on, and keeps what was missed', () => {
    const session = { phase: 'question', answers: { a: 1 } }
    const storage = storageWith(JSON.stringify({ format: 1, session, missed: ['a'] }))
    const { keeper } = openTab(() => storage)
    expect(keeper.problem).toContain('cannot be carried on')
    keeper.noteGrade('b', false)
    expect(keeper.keepSession(exampleSession())).toBeUndefined()
    expect(kept(storage).missed).toEqual(['a', 'b'])
  })
})

describe('two tabs of the quiz', () => {
  const steps = fc.array(
    fc.record({ isFirst: fc.boolean(), place: fc.nat(2), given: fc.nat(3), isHeard: fc.boolean() }),
    { maxLength: 10 },
  )

  it('lose no answer, whoever gives it and whether or not the other hears of it', () => {
    fc.assert(
      fc.property(fc.constantFrom<Mode>('practice', 'exam'), steps, (mode, sequence) => {
        const start = exampleSession({ mode })
        const { storage, one, other } = openTabs({ session: start })
        const expected: Record<string, number> = {}
        for (const { isFirst, place, given, isHeard } of sequence) {
          const [writer, listener] = isFirst ? [one, other] : [other, one]
          const id = start.itemIds[place] ?? ''
          const isChange = writer.session.answers[id] !== given
          writer.answer(place, given)
          // In practice the first answer counts; in an exam the last, unless it only repeats what the tab shows.
          expected[id] = mode === 'exam' && isChange ? given : (expected[id] ?? given)
          expect(writer.session).toMatchObject({ position: place, answers: expected })
          if (isHeard) listener.hear()
        }
        expect(kept(storage).session?.answers).toEqual(expected)
      }),
    )
  })

  it('lose nothing else either: cards, results, what was missed, settings', () => {
    const { storage, one, other } = openTabs()
    one.keeper.keepCard('a', EXAMPLE_CARD)
    other.keeper.keepCard('b', EXAMPLE_CARD)
    one.keeper.noteResult(RESULT)
    other.keeper.noteResult({ ...RESULT, at: 10 })
    one.keeper.noteGrade('a', false)
    one.answer(0, 1)
    other.keeper.noteGrade('b', false)
    other.answer(1, 1)
    one.keeper.changeSettings({ theme: 'dark' })
    other.keeper.changeSettings({ contrast: 'more' })
    expect(kept(storage)).toMatchObject({
      session: { answers: { a: 1, b: 1 } },
      missed: ['a', 'b'],
      cards: { a: EXAMPLE_CARD, b: EXAMPLE_CARD },
      history: [RESULT, { ...RESULT, at: 10 }],
      settings: { theme: 'dark', contrast: 'more' },
    })
  })

  it('follow each other in one quiz, but each stays at its question', () => {
    const { one, other } = openTabs({ session: exampleSession({ mode: 'exam' }) })
    one.answer(2, 1)
    other.hear()
    expect(other.elsewhere).toHaveBeenCalledOnce()
    expect(other.session).toMatchObject({ answers: { c: 1 }, position: 0 })
    other.hear()
    expect(other.elsewhere).toHaveBeenCalledOnce()
  })

  it('change nothing in an exam that one of them has handed in', () => {
    const { storage, one, other } = openTabs({ session: exampleSession({ mode: 'exam' }) })
    one.answer(0, 1)
    one.keeper.keepSession(reduceSession(one.session, { type: 'finish' }))
    other.answer(1, 2)
    expect(kept(storage).session).toMatchObject({ answers: { a: 1 }, phase: 'result' })
    expect(other.session).toMatchObject({ answers: { a: 1 }, phase: 'result' })
  })

  it('go on with the quiz that was begun last', () => {
    const { storage, one, other } = openTabs({ session: exampleSession() })
    const another = exampleSession({ seed: 8 })
    other.keeper.keepSession(another)
    one.hear()
    expect(one.session).toEqual(another)
    // One that is begun before the other tab was heard of is not left again.
    other.keeper.keepSession(exampleSession({ seed: 9 }))
    one.keeper.keepSession(exampleSession({ seed: 10 }))
    expect(kept(storage).session?.seed).toBe(10)
    expect(one.elsewhere).toHaveBeenCalledOnce()
  })

  it('give up nothing for what neither can read', () => {
    const { storage, one } = openTabs({ missed: ['a'], session: exampleSession() })
    storage.setItem(STORAGE_KEY, 'not of the quiz')
    one.hear()
    expect([one.keeper.missed.value, one.elsewhere.mock.calls]).toEqual([['a'], []])
    one.answer(0, 1)
    expect(kept(storage)).toMatchObject({ missed: ['a'], session: { answers: { a: 1 } } })
    expect(storage.getItem(ASIDE_KEY)).toBe('not of the quiz')
  })

  it('leave alone what a later version has kept meanwhile', () => {
    const { storage, one } = openTabs({ missed: ['a'] })
    storage.setItem(STORAGE_KEY, '{"format":9}')
    expect(one.answer(0, 1)).toContain('later version')
    expect(storage.getItem(STORAGE_KEY)).toBe('{"format":9}')
    expect(one.keeper.missed.value).toEqual(['a'])
  })

  it('bring back nothing that the other has erased but the quiz that is under way', () => {
    const { storage, one, other } = openTabs({ session: exampleSession(), missed: ['a'] })
    one.answer(0, 1)
    other.keeper.erase()
    one.hear(null)
    expect([one.keeper.missed.value, one.session.answers]).toEqual([[], { a: 1 }])
    one.answer(1, 1)
    expect(kept(storage)).toMatchObject({ missed: [], session: { answers: { a: 1, b: 1 } } })
  })

  it('do not listen to what others keep', () => {
    const { storage, one } = openTabs({ missed: ['a'] })
    storage.setItem(STORAGE_KEY, JSON.stringify({ ...EMPTY, missed: ['b'] }))
    one.hear('of-another-app')
    expect(one.keeper.missed.value).toEqual(['a'])
  })
})
