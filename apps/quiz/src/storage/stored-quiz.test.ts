import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startSession } from '../session/session.ts'
import { createQuizStorage, STORAGE_KEY } from './quiz-storage.ts'
import { EMPTY, parseStoredQuiz, type StoredQuiz } from './stored-quiz.ts'

const stored: StoredQuiz = {
  format: 1,
  session: { ...startSession(['a', 'b'], 7, '1.0.0'), answers: { a: 2 }, position: 1 },
  missed: ['a'],
}

/** A storage for tests: a map, with the methods that the quiz uses replaceable. */
function storageWith(text: string | null, changes: Partial<Storage> = {}): Storage {
  const kept = new Map(text === null ? [] : [[STORAGE_KEY, text]])
  return {
    length: kept.size,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    ...changes,
  }
}

describe('parseStoredQuiz', () => {
  it('reads back what was written', () => {
    expect(parseStoredQuiz(JSON.stringify(stored))).toEqual(stored)
  })

  it('starts empty when nothing is stored', () => {
    expect(parseStoredQuiz(null)).toEqual(EMPTY)
  })

  it('refuses whatever does not fit, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseStoredQuiz(text)).toBeUndefined()
      }),
    )
  })

  it.each([
    ['another format', { ...stored, format: 2 }],
    ['a position past the end', { ...stored, session: { ...stored.session, position: 2 } }],
    [
      'an answer to a question that is not asked',
      { ...stored, session: { ...stored.session, answers: { z: 0 } } },
    ],
    ['an option that is no number', { ...stored, session: { ...stored.session, answers: { a: 'x' } } }],
    ['an unknown phase', { ...stored, session: { ...stored.session, phase: 'exam' } }],
    ['too many ids', { ...stored, missed: Array.from({ length: 1001 }, String) }],
    ['ids that are too long', { ...stored, missed: ['x'.repeat(201)] }],
  ])('refuses %s', (_, value) => {
    expect(parseStoredQuiz(JSON.stringify(value))).toBeUndefined()
  })
})

describe('the storage of the device', () => {
  it('keeps, shows and erases', () => {
    const storage = storageWith(null)
    const quiz = createQuizStorage(() => storage)
    expect(quiz.write(stored)).toBeUndefined()
    expect(quiz.read()).toEqual({ stored, problem: undefined })
    expect(quiz.raw()).toBe(JSON.stringify(stored))
    expect(quiz.erase()).toBeUndefined()
    expect(quiz.read().stored).toEqual(EMPTY)
  })

  it('starts anew and says so when what it kept cannot be read', () => {
    const { stored: read, problem } = createQuizStorage(() => storageWith('{')).read()
    expect(read).toEqual(EMPTY)
    expect(problem).toMatch(/could not be read/)
  })

  it('says that the storage is full, and goes on', () => {
    const full = storageWith(null, {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    expect(createQuizStorage(() => full).write(stored)).toMatch(/is full/)
  })

  it.each([
    [
      'opening it',
      () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    ],
    [
      'reading it',
      () =>
        storageWith(null, {
          getItem: () => {
            throw new DOMException('blocked', 'SecurityError')
          },
        }),
    ],
  ] as const)('says that the browser keeps nothing when %s is blocked', (_, open) => {
    const { stored: read, problem } = createQuizStorage(open).read()
    expect(read).toEqual(EMPTY)
    expect(problem).toMatch(/does not let the quiz keep/)
  })
})
