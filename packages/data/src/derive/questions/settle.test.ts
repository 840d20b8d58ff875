import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question, RecordId, TopicId } from '../../generated/types.ts'
import type { ItemFlaw } from './item-rules/index.ts'
import { answerParts } from './parts.ts'
import { settle } from './settle.ts'
import type { Candidate, Draft, Template } from './template.ts'

const template: Template = { name: 'made', drafts: () => [] }

function candidate(text: string): Candidate {
  return { text, rationale: `It is ${text}.` }
}

const common = {
  subject: 'treaty',
  stem: 'Which is it?',
  explanation: 'It is so.',
  // The generated ids are those of the real records; to what is tested an id is any string.
  topic: 'ties' as TopicId,
  difficulty: 'easy',
  supports: ['treaty' as RecordId],
} as const

function choiceOf(key: string, ...distractors: readonly string[]): Extract<Draft, { readonly key: unknown }> {
  return { ...common, key: candidate(key), distractors: distractors.map(candidate), order: 'by-text' }
}

/** A rule that two answers may not stand beside each other. */
function apart(...pairs: readonly (readonly [string, string])[]): (question: Question) => ItemFlaw[] {
  return (question) => {
    const texts = answerParts(question).map(({ text }) => text)
    return pairs
      .filter((pair) => pair.every((text) => texts.includes(text)))
      .map(() => ({ rule: 'same-answer', path: ['options', 0, 'text'], message: 'is the same' }))
  }
}

function textsOf(settled: ReturnType<typeof settle>): readonly string[] | undefined {
  return 'question' in settled ? answerParts(settled.question).map(({ text }) => text) : undefined
}

describe('a draft', () => {
  it('becomes the question with all its answers where they have no flaw', () => {
    expect(textsOf(settle(template, choiceOf('b', 'a', 'c', 'd', 'e'), apart()))).toEqual([...'abcde'])
  })

  it('loses as few answers as it can, and those that the template prefers least', () => {
    const draft = choiceOf('k', 'a', 'b', 'c', 'd')
    expect(textsOf(settle(template, draft, apart(['a', 'd'])))).toEqual([...'abck'])
    expect(textsOf(settle(template, draft, apart(['k', 'a'])))).toEqual([...'bcdk'])
    expect(textsOf(settle(template, draft, apart(['a', 'b'], ['c', 'd'])))).toEqual([...'ack'])
  })

  it('takes another answer for one that cannot be kept, and leaves the right one in the middle', () => {
    const texts = ['n1', 'p1', 'n2', 'p2', 'n3', 'p3', 'n4', 'p4']
    const draft: Draft = {
      ...common,
      key: candidate('k'),
      distractors: texts.map(candidate),
      order: ['n4', 'n3', 'n2', 'n1', 'k', 'p1', 'p2', 'p3', 'p4'],
    }
    expect(textsOf(settle(template, draft, apart()))).toEqual(['n3', 'n2', 'n1', 'k', 'p1', 'p2', 'p3'])
    expect(textsOf(settle(template, draft, apart(['n1', 'p1'])))).toEqual([
      ...['n3', 'n2', 'n1', 'k', 'p2', 'p3', 'p4'],
    ])
    expect(textsOf(settle(template, draft, apart(['k', 'n2'])))).toEqual([
      ...['n4', 'n3', 'n1', 'k', 'p1', 'p2', 'p3'],
    ])
  })

  it('names the records of the answers that it keeps, and of no others', () => {
    const proved = (text: string): Candidate => ({
      ...candidate(text),
      supports: [`record-${text}` as RecordId],
    })
    const draft: Draft = {
      ...common,
      key: candidate('k'),
      distractors: [...'abc'].map(proved),
      order: 'by-text',
    }
    const settled = settle(template, draft, apart(['a', 'b']))
    expect('question' in settled && settled.question.supports).toEqual(['treaty', 'record-a', 'record-c'])
  })

  it('gives nothing, with the rule, where too few answers are left', () => {
    expect(settle(template, choiceOf('k', 'a', 'b'), apart(['a', 'b']))).toEqual({ broken: ['same-answer'] })
    expect(settle(template, choiceOf('k', 'a'), apart())).toEqual({ broken: ['too-few-answers'] })
  })

  it('gives nothing at once where what is asked has a flaw', () => {
    let looks = 0
    const settled = settle(template, choiceOf('k', 'a', 'b', 'c', 'd'), () => {
      looks += 1
      return [{ rule: 'stem-length', path: ['stem'], message: 'is too long' }]
    })
    expect(settled).toEqual({ broken: ['stem-length'] })
    expect(looks).toBe(1)
  })

  it('keeps a right and a wrong answer where several are asked for', () => {
    const draft: Draft = {
      ...common,
      format: 'multiple-choice',
      right: ['a', 'b'].map(candidate),
      wrong: ['c', 'd'].map(candidate),
      order: 'by-text',
    }
    expect(textsOf(settle(template, draft, apart(['a', 'b'])))).toEqual([...'acd'])
    expect(settle(template, draft, apart(['a', 'c'], ['a', 'd'], ['b', 'c'], ['b', 'd']))).toEqual({
      broken: ['same-answer'],
    })
  })

  it('of another format loses what it can do without', () => {
    const rows = [...'abc'].map((text) => ({ text, category: 'Both', rationale: '' }))
    const sorting: Draft = { ...common, format: 'comparison', categories: ['Both', 'Neither'], rows }
    expect(textsOf(settle(template, sorting, apart(['a', 'c'])))).toEqual(['a', 'b'])
    const entries = [...'abcd'].map((text) => ({ text, rationale: '' }))
    expect(textsOf(settle(template, { ...common, format: 'order', entries }, apart(['b', 'c'])))).toEqual([
      ...'abd',
    ])
    const pairs = [...'abcd'].map((left) => ({ left, right: left.toUpperCase(), rationale: '' }))
    expect(textsOf(settle(template, { ...common, format: 'match', pairs }, apart(['a', 'B'])))).toEqual([
      ...'aAcCdD',
    ])
  })

  it('says every rule that it breaks, each once', () => {
    const flaw = (rule: ItemFlaw['rule'], part: string): ItemFlaw => ({
      rule,
      path: [part],
      message: 'is wrong',
    })
    const flaws = [flaw('clang', 'options'), flaw('stem-length', 'stem'), flaw('clang', 'options')]
    let looks = 0
    const settled = settle(template, choiceOf('k', 'a', 'b', 'c', 'd'), () => {
      looks += 1
      return flaws
    })
    expect(settled).toEqual({ broken: ['clang', 'stem-length'] })
    expect(looks).toBe(1)
  })

  it.for(['single-choice', 'true-false'] as const)('of the format %s loses an answer too', (format) => {
    const draft = { ...choiceOf('k', 'a', 'b', 'c'), format }
    expect(textsOf(settle(template, draft, apart(['a', 'b'])))).toEqual([...'ack'])
  })

  it('looks at two answers more than it can keep', () => {
    const draft = choiceOf('k', ...'abcdefghi')
    expect(textsOf(settle(template, draft, apart(['k', 'a'])))).toEqual([...'bcdefgk'])
    expect(textsOf(settle(template, draft, apart(['k', 'a'], ['k', 'b'], ['k', 'c'])))).toEqual([...'defghk'])
  })

  it('has no middle to leave the right answer in where its answers have no order', () => {
    // Each letter but "a", "c" and "d" stands in the words "by-text", which name no order.
    expect(textsOf(settle(template, choiceOf('k', ...'bacd'), apart(['a', 'b'])))).toEqual([...'bcdk'])
  })

  it('loses a wrong answer where several are asked for, rather than a right one', () => {
    const draft: Draft = {
      ...common,
      format: 'multiple-choice',
      right: ['a', 'b'].map(candidate),
      wrong: ['c', 'd'].map(candidate),
      order: 'by-text',
    }
    expect(textsOf(settle(template, draft, apart(['c', 'd'])))).toEqual([...'abc'])
  })

  it('of another format takes nothing in the place of what it loses', () => {
    const texts = [...'abcdefghi']
    const kept = [...'acdefg']
    const flawsOf = apart(['a', 'b'])
    const entries = texts.map((text) => ({ text, rationale: '' }))
    expect(textsOf(settle(template, { ...common, format: 'order', entries }, flawsOf))).toEqual(kept)
    const pairs = texts.map((left) => ({ left, right: left.toUpperCase(), rationale: '' }))
    const matched = settle(template, { ...common, format: 'match', pairs }, flawsOf)
    expect(textsOf(matched)).toEqual(kept.flatMap((text) => [text, text.toUpperCase()]))
    const rows = texts.map((text) => ({ text, category: 'Both', rationale: '' }))
    for (const format of ['attribution', 'comparison'] as const) {
      const sorting: Draft = { ...common, format, categories: ['Both', 'Neither'], rows }
      expect(textsOf(settle(template, sorting, flawsOf))).toEqual(kept)
    }
  })

  it('gives nothing where an estimate has a flaw, which has no answer to lose', () => {
    const estimate = { quantity: 'number', value: 3, unit: 'ships', low: 0, high: 9, step: 1 } as const
    const flawsOf = (): ItemFlaw[] => [{ rule: 'fitting-parts', path: ['estimate'], message: 'does not fit' }]
    expect(settle(template, { ...common, format: 'estimate', estimate }, flawsOf)).toEqual({
      broken: ['fitting-parts'],
    })
  })

  it('gives up after 256 choices of its answers', () => {
    let looks = 0
    const draft: Draft = {
      ...common,
      format: 'multiple-choice',
      right: [...'ab'].map(candidate),
      wrong: [...'cdefghi'].map(candidate),
      order: 'by-text',
    }
    settle(template, draft, () => {
      looks += 1
      return [{ rule: 'clang', path: ['options'], message: 'is wrong' }]
    })
    // Of these 29 have no right answer, so that they are no question; the whole was looked at before.
    expect(looks).toBe(256 - 29 + 1)
  })

  it('never becomes a question with a flaw, nor loses more answers than any other choice of them', () => {
    const texts = [...'abcdef']
    const pair = fc
      .tuple(fc.constantFrom('k', ...texts), fc.constantFrom(...texts))
      .filter(([a, b]) => a !== b)
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
        const flawsOf = apart(...pairs)
        const settled = settle(template, choiceOf('k', ...texts), flawsOf)
        const isClean = (some: readonly string[]) =>
          pairs.every(([one, other]) => ![one, other].every((text) => text === 'k' || some.includes(text)))
        const most = Math.max(
          0,
          ...powerSet(texts)
            .filter(isClean)
            .map(({ length }) => length),
        )
        if ('question' in settled) {
          expect(flawsOf(settled.question)).toEqual([])
          expect(answerParts(settled.question)).toHaveLength(most + 1)
        } else expect(most).toBeLessThan(2)
      }),
    )
  })
})

function powerSet(texts: readonly string[]): string[][] {
  const [first, ...others] = texts
  if (first === undefined) return [[]]
  return powerSet(others).flatMap((set) => [set, [first, ...set]])
}
