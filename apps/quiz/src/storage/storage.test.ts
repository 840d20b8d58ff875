import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startSession } from '../session/session.ts'
import { mergeSessions } from './merge.ts'
import { ASIDE_KEY, createQuizStorage } from './quiz-storage.ts'
import { STORAGE_KEY } from './storage-key.ts'
import { EXAMPLE_CARD } from './stored-examples.ts'
import { EMPTY, readStoredQuiz, type StoredQuiz } from './stored-quiz.ts'

const SESSION = startSession({
  mode: 'practice',
  seed: 3,
  bank: '1a2b3c4d',
  choice: { topics: ['trade'], difficulties: [], kinds: [], length: 2 },
  itemIds: ['a', 'b'],
  minutes: null,
  startedAt: null,
})
const STORED: StoredQuiz = {
  ...EMPTY,
  session: { ...SESSION, answers: { a: 1, b: [0, 2] } },
  missed: ['b'],
  cards: { a: EXAMPLE_CARD },
  history: [{ at: 9, mode: 'exam', points: 1.5, total: 2 }],
  settings: { theme: 'dark', contrast: 'more' },
}

/** A storage in memory. */
function memory(
  content: Record<string, string> = {},
): Storage & { readonly content: Record<string, string> } {
  return {
    content,
    getItem: (key: string) => content[key] ?? null,
    setItem: (key: string, value: string) => {
      content[key] = value
    },
    removeItem: (key: string) => {
      delete content[key]
    },
    clear: () => undefined,
    key: () => null,
    length: 0,
  }
}

describe('what is stored', () => {
  it('is read as it was written', () => {
    expect(readStoredQuiz(JSON.stringify(STORED))).toEqual({ kind: 'read', stored: STORED })
    expect(readStoredQuiz(null)).toEqual({ kind: 'read', stored: EMPTY })
  })

  it('of the first format gives what was missed', () => {
    const text = JSON.stringify({ format: 1, session: { seed: 1 }, missed: ['a', 'b'] })
    expect(readStoredQuiz(text)).toEqual({ kind: 'read', stored: { ...EMPTY, missed: ['a', 'b'] } })
  })

  it.for([
    ['was under way', { phase: 'question', answers: { a: 1 } }, true],
    ['had no answer', { phase: 'question', answers: {} }, undefined],
    ['was finished', { phase: 'result', answers: { a: 1 } }, undefined],
    ['was none', null, undefined],
  ] as const)('of the first format tells of a quiz that %s', ([, session, isCutShort]) => {
    const reading = readStoredQuiz(JSON.stringify({ format: 1, session, missed: ['a'] }))
    expect(reading).toEqual({ kind: 'read', stored: { ...EMPTY, missed: ['a'] }, isCutShort })
    expect(readStoredQuiz(JSON.stringify({ format: 1, session, missed: [7] })).kind).toBe('unreadable')
  })

  it('of the first format, once it is read, is written in this one', () => {
    const device = memory({ [STORAGE_KEY]: '{"format":1,"session":null,"missed":["a"]}' })
    const storage = createQuizStorage(() => device)
    const { stored, problem } = storage.read()
    expect(problem).toBeUndefined()
    storage.write(stored)
    expect(JSON.parse(device.content[STORAGE_KEY] ?? '')).toEqual({ ...EMPTY, missed: ['a'] })
    expect(device.content).not.toHaveProperty(ASIDE_KEY)
  })

  it('is left alone when a later version wrote it', () => {
    expect(readStoredQuiz('{"format":3}')).toEqual({ kind: 'newer' })
  })

  const PLACES =
    'format session session.mode session.seed session.bank session.choice session.choice.topics session.choice.length session.itemIds session.answers session.answers.a session.position session.phase session.minutes missed cards cards.a cards.a.due history history.0 settings settings.theme'.split(
      ' ',
    )

  /** The stored text with something else at a place. */
  function withOdd(place: string, value: unknown): string {
    const stored: unknown = structuredClone(STORED)
    const path = place.split('.')
    const parent = path.slice(0, -1).reduce<unknown>((part, key) => Reflect.get(Object(part), key), stored)
    Reflect.set(Object(parent), path.at(-1) ?? '', value)
    return JSON.stringify(stored)
  }

  it.for(PLACES)('is not believed with something odd at %s', (place) => {
    for (const value of ['odd', true, -1, 0.5, [{}]]) {
      const text = withOdd(place, value)
      const reading = readStoredQuiz(text)
      // Some odd values are plain ones in their place, such as a text as a bank; then they are read as they are.
      if (reading.kind === 'read') expect(JSON.stringify(reading.stored)).toBe(text)
      else expect(['unreadable', 'newer']).toContain(reading.kind)
    }
    expect(readStoredQuiz(withOdd(place, { odd: { deep: [] } })).kind).toBe('unreadable')
  })

  it('is read without failing, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ ...STORED, session: value })),
        ),
        (text) => {
          expect(['read', 'unreadable', 'newer']).toContain(readStoredQuiz(text).kind)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('has an answer for no question that the quiz has not, and none twice', () => {
    const foreign = { ...STORED, session: { ...STORED.session, answers: { c: 1 } } }
    expect(readStoredQuiz(JSON.stringify(foreign)).kind).toBe('unreadable')
    const twice = { ...STORED, session: { ...STORED.session, itemIds: ['a', 'a'] } }
    expect(readStoredQuiz(JSON.stringify(twice)).kind).toBe('unreadable')
  })
})

describe('the storage of a device', () => {
  it('keeps and gives back', () => {
    const device = memory()
    const storage = createQuizStorage(() => device)
    expect(storage.write(STORED)).toBeUndefined()
    expect(storage.read()).toEqual({ stored: STORED, problem: undefined })
    expect(JSON.parse(storage.raw() ?? '')).toEqual(STORED)
  })

  it('puts aside what it cannot read before something else takes its place', () => {
    const device = memory({ [STORAGE_KEY]: 'not ours' })
    const storage = createQuizStorage(() => device)
    expect(storage.read().problem).toContain('could not be read')
    storage.write(STORED)
    expect(device.content[ASIDE_KEY]).toBe('not ours')
    storage.erase()
    expect(device.content).toEqual({})
  })

  it('writes nothing over what it can neither read nor put aside, until the reader erases it', () => {
    const device = memory({ [STORAGE_KEY]: 'not ours' })
    const { setItem } = device
    device.setItem = (key, value) => {
      if (key === ASIDE_KEY) throw new DOMException('', 'QuotaExceededError')
      setItem(key, value)
    }
    const storage = createQuizStorage(() => device)
    expect(storage.read().problem).toContain('nothing is kept until it is erased')
    expect(storage.write(STORED)).toContain('nothing is kept until it is erased')
    expect(device.content).toEqual({ [STORAGE_KEY]: 'not ours' })
    expect(storage.erase()).toBeUndefined()
    expect(storage.write(STORED)).toBeUndefined()
  })

  it('writes nothing over what a later version keeps, until the reader erases it', () => {
    const device = memory({ [STORAGE_KEY]: '{"format":9}' })
    const storage = createQuizStorage(() => device)
    expect(storage.read().problem).toContain('later version')
    expect(storage.write(STORED)).toContain('later version')
    expect(device.content[STORAGE_KEY]).toBe('{"format":9}')
    expect(storage.erase()).toBeUndefined()
    expect(storage.write(STORED)).toBeUndefined()
  })

  it('never stops the quiz, and says what it could not do', () => {
    const blocked = createQuizStorage(() => {
      throw new Error('blocked')
    })
    expect(blocked.read()).toEqual({ stored: EMPTY, problem: expect.stringContaining('does not let') })
    expect(blocked.write(STORED)).toContain('does not let')
    expect(blocked.erase()).toContain('does not let')
    expect(blocked.raw()).toBeNull()
    const full = createQuizStorage(() => ({
      ...memory(),
      setItem: () => {
        throw new DOMException('', 'QuotaExceededError')
      },
    }))
    expect(full.write(STORED)).toContain('full')
  })
})

describe('two tabs', () => {
  const answered = (answers: Record<string, number>, phase: 'question' | 'result' = 'question') => ({
    ...SESSION,
    answers,
    phase,
  })

  it('of one quiz lose no answer of either', () => {
    expect(mergeSessions(answered({ a: 1 }), answered({ b: 2 })).answers).toEqual({ a: 1, b: 2 })
    expect(mergeSessions(answered({ a: 1 }), answered({ a: 2 })).answers).toEqual({ a: 1 })
    expect(mergeSessions(answered({ a: 1 }), answered({}, 'result')).phase).toBe('result')
  })

  it('change nothing in an exam that was handed in', () => {
    const handedIn = { ...answered({ a: 1 }, 'result'), mode: 'exam' as const }
    const open = { ...answered({ a: 2, b: 3 }), mode: 'exam' as const }
    expect(mergeSessions(open, handedIn)).toEqual(handedIn)
    expect(mergeSessions(handedIn, open)).toEqual(handedIn)
  })

  it('of two quizzes go on with the one that was kept last', () => {
    const other = { ...SESSION, seed: 4 }
    expect(mergeSessions(SESSION, other)).toBe(other)
    expect(mergeSessions(SESSION, null)).toBe(SESSION)
  })
})
