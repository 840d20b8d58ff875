import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datasetOf } from '../../../../test/record-tree.ts'
import type { Dataset, Question } from '../../../generated/types.ts'
import type { QuestionOf } from '../drawn.ts'
import { itemChecker } from './index.ts'

/** The base records, compiled by the first test that needs them. */
let compiled: Dataset | undefined
let checked: ReturnType<typeof itemChecker> | undefined

function base(): Dataset {
  compiled ??= datasetOf()
  return compiled
}

function itemFlaws(one: Question) {
  checked ??= itemChecker(base())
  return checked(one)
}

/** The base question with a stem and answers, the first of them right. */
function question(stem: string, ...answers: readonly string[]): QuestionOf<'single-choice'> {
  const first = base().questions.find(({ template }) => template === undefined)
  if (first?.format !== 'single-choice') throw new Error('the base records have no question of one choice')
  const options = answers.map((text, index) => ({ text, correct: index === 0, rationale: 'Because.' }))
  return { ...first, stem, options }
}

/** The base question in another format, with the parts of that format. */
function questionOf(parts: object): Question {
  const { options, format, ...common } = question('Which is it?', 'A', 'B', 'C')
  // Each test gives the parts that the format has.
  return { ...common, ...parts } as unknown as Question
}

const rules = (one: Question) => itemFlaws(one).map(({ rule }) => rule)

describe('the rules that every question keeps', () => {
  it('find nothing wrong with a plain question', () => {
    expect(itemFlaws(question('Who signed it?', 'Ada First', 'Bo Second', 'Cy Third'))).toEqual([])
  })

  it('ask for exactly one right answer', () => {
    const one = question('Who signed it?', 'Ada First', 'Bo Second', 'Cy Third')
    const with_ = (correct: boolean) => ({
      ...one,
      options: one.options.map((option) => ({ ...option, correct })),
    })
    expect(rules(with_(true))).toContain('key-count')
    expect(rules(with_(false))).toContain('key-count')
  })

  it('ask for a right and a wrong answer where several may be right', () => {
    const one = question('Who signed it?', 'Ada First', 'Bo Second', 'Cy Third')
    const marked = (...correct: readonly boolean[]): Question => ({
      ...one,
      format: 'multiple-choice',
      options: one.options.map((option, index) => ({ ...option, correct: correct[index] ?? false })),
    })
    expect(rules(marked(true, true, false))).toEqual([])
    expect(rules(marked(true, true, true))).toEqual(['key-count'])
    expect(rules(marked(false, false, false))).toEqual(['key-count'])
  })

  it('ask for a question mark', () => {
    expect(rules(question('Who signed it', 'Ada First', 'Bo Second', 'Cy Third'))).toEqual(['question-mark'])
  })

  it.for([
    'It was built in 2001. Who signed it?',
    'It is called “the long one”. Who signed it?',
    'The bridge is long. Who signed it?',
    'Did it open? Who signed it?',
  ])('ask for one sentence, not “%s”', (stem) => {
    expect(rules(question(stem, 'Ada First', 'Bo Second', 'Cy Third'))).toEqual(['one-sentence'])
  })

  it.for([
    'Who spoke for the U.S. Senate?',
    'True or false: J. Doe signed it?',
    'Who said “Yes. No. Who?” of it?',
  ])('take “%s” for one sentence', (stem) => {
    expect(rules(question(stem, 'Ada First', 'Bo Second', 'Cy Third'))).toEqual([])
  })

  it('count the characters of the stem: 120 fit', () => {
    const stem = (length: number) => `${'Why '.repeat(40).slice(0, length - 1)}?`
    expect(rules(question(stem(120), 'Ada First', 'Bo Second', 'Cy Third'))).toEqual([])
    expect(rules(question(stem(121), 'Ada First', 'Bo Second', 'Cy Third'))).toEqual(['stem-length'])
  })

  it('count the characters of each answer: 75 fit', () => {
    const answers = (length: number) => ['a', 'b', 'c'].map((letter) => letter.repeat(length))
    expect(rules(question('Which is it?', ...answers(75)))).toEqual([])
    expect(itemFlaws(question('Which is it?', ...answers(76))).map(({ rule, path }) => [rule, path])).toEqual(
      [0, 1, 2].map((index) => ['option-length', ['options', index, 'text']]),
    )
  })

  it.for(['All of the above', 'None of these', 'Both of these'])('do not let an answer say "%s"', (text) => {
    expect(rules(question('Who signed it?', text, 'Bo Second', 'Cy Third'))).toContain('all-or-none')
  })

  it.for(['always', 'never', 'all', 'none', 'every', 'only'])(
    'do not let an answer or a stem say "%s"',
    (word) => {
      expect(rules(question('Who signed it?', 'Ada First', `Bo ${word} second`, 'Cy Third'))).toEqual([
        'absolute',
      ])
      expect(rules(question(`Who ${word} signed it?`, 'Ada First', 'Bo Second', 'Cy Third'))).toEqual([
        'absolute',
      ])
    },
  )

  it('let a word stand that only holds an absolute one', () => {
    expect(rules(question('Who called it?', 'Ada Small', 'Bo Commonly', 'Cy Everyday'))).toEqual([])
  })

  it.for([
    'Who did not sign it?',
    'Who signed it, except the guests?',
    "Who didn't sign it?",
    'Who did NOT sign it?',
  ])('do not let a person ask “%s”', (stem) => {
    expect(rules(question(stem, 'Ada First', 'Bo Second', 'Cy Third'))).toEqual(['negative-stem'])
  })

  it('let a template ask by NOT, and whoever is quoted say “not”', () => {
    const one = question('Who did NOT sign it?', 'Ada First', 'Bo Second', 'Cy Third')
    expect(rules({ ...one, template: 'made' })).toEqual([])
    expect(rules({ ...one, template: 'made', stem: 'Who did not sign it?' })).toEqual(['negative-stem'])
    expect(rules({ ...one, stem: 'Who said “I did not sign”?' })).toEqual([])
    expect(rules({ ...one, template: 'made', stem: 'Who denied: Norland did not pay?' })).toEqual([])
  })

  it('ask for a record with a source, or a citation', () => {
    const one = question('Who signed it?', 'Ada First', 'Bo Second', 'Cy Third')
    // The generated ids are those of the real records.
    const uncited = { ...one, supports: ['ties', 'trade'] } as unknown as typeof one
    expect(rules(uncited)).toEqual(['uncited'])
    expect(rules({ ...uncited, citations: base().actors[0]?.citations ?? [] })).toEqual([])
  })
})

describe('the rule on parts that fit together', () => {
  it('asks for a place in a statement, once', () => {
    const { options } = question('', 'Ada First', 'Bo Second', 'Cy Third')
    const stating = (stem: string) => questionOf({ format: 'true-false', stem, options })
    expect(rules(stating('Is this right: it was signed by […]?'))).toEqual([])
    expect(rules(stating('Is this right: it was signed?'))).toEqual(['fitting-parts'])
    expect(rules(stating('Is this right: […] signed with […]?'))).toEqual(['fitting-parts'])
  })

  it('asks for the category of each row among the categories', () => {
    const sorting = (category: string) =>
      questionOf({
        format: 'attribution',
        categories: ['Said so', 'Denied it'],
        rows: [
          { text: 'Ada First', category: 'Said so', rationale: '' },
          { text: 'Bo Second', category, rationale: '' },
        ],
      })
    expect(rules(sorting('Denied it'))).toEqual([])
    expect(rules(sorting('Was silent'))).toEqual(['fitting-parts'])
  })

  it('asks for a number that a reader can choose', () => {
    const estimating = (value: number, low: number, high: number, step: number) =>
      questionOf({
        format: 'estimate',
        estimate: { quantity: 'number', value, low, high, step, unit: 'km' },
      })
    expect(rules(estimating(1.2, 0, 5, 0.1))).toEqual([])
    expect(rules(estimating(1.25, 0, 5, 0.1))).toEqual(['fitting-parts'])
    expect(rules(estimating(6, 0, 5, 1))).toEqual(['fitting-parts'])
    expect(rules(estimating(0, 0, 5, 1))).toEqual(['fitting-parts'])
  })

  it('asks for a month between the ends', () => {
    const estimating = (month: string) =>
      questionOf({
        format: 'estimate',
        estimate: { quantity: 'month', month, earliest: '2019-01', latest: '2021-12' },
      })
    expect(rules(estimating('2020-05'))).toEqual([])
    expect(rules(estimating('2022-01'))).toEqual(['fitting-parts'])
  })
})

describe('the rule that answers differ', () => {
  it.for([
    ['Kyiv', 'kyiv'],
    ['17 January 2025', '17 January, 2025'],
    ['State Duma', ' State  Duma.'],
    ['Ten years', '10 years'],
    ['9,200', '9200'],
    ['Ada First', 'Adah First'],
    ['Norland', 'The Northland'],
    ['Norland', 'Kingdom of Norland'],
    ['Añiva', 'An\u0303iva'],
    ['Gādir', 'Gadir'],
    ['Wood and iron', 'Iron, wood'],
  ] as const)('takes %j and %j for one answer', ([first, second]) => {
    expect(rules(question('Which is it?', 'The third of them', first, second))).toContain('same-answer')
    expect(rules(question('Which is it?', 'The third of them', second, first))).toContain('same-answer')
  })

  it.for([
    ['Astara', 'Astara (Iran)'],
    ['Article 4', 'Article 4(1)'],
    ['January 2025', '17 January 2025'],
    ['Majlis', 'Majlis committee on trade'],
    ['Norland', 'Ada First'],
    ['Norland', 'Senate of Norland'],
    ['River Town', 'Valley Road'],
  ] as const)('finds that of %j and %j one holds the other', ([first, second]) => {
    expect(rules(question('Which is it?', 'The third of them', first, second))).toContain('contained-answer')
    expect(rules(question('Which is it?', 'The third of them', second, first))).toContain('contained-answer')
  })

  it.for([
    ['Article 1', 'Article 12'],
    ['Article 4(1)', 'Article 4(2)'],
    ['1.5', '15'],
    ['Wood and iron', 'Wood and clay'],
    ['Military help', 'No military help'],
    ['Ada First', 'Bo Second'],
  ] as const)('lets %j and %j stand', ([first, second]) => {
    const found = rules(question('Which is it?', 'The third of them', first, second))
    expect(found).not.toContain('same-answer')
    expect(found).not.toContain('contained-answer')
  })

  it('holds for each side of what is matched, and for categories', () => {
    const pairs = (...sides: readonly (readonly [string, string])[]) =>
      questionOf({
        format: 'match',
        pairs: sides.map(([left, right]) => ({ left, right, rationale: '' })),
      })
    expect(rules(pairs(['Ada First', 'One'], ['Bo Second', 'Two'], ['Norland', 'Three']))).toEqual([])
    expect(rules(pairs(['Ada First', 'One'], ['Bo Second', '1'], ['Norland', 'Three']))).toEqual([
      'same-answer',
    ])
    expect(rules(pairs(['Norland', 'One'], ['Bo Second', 'Two'], ['Northland', 'Three']))).toEqual([
      'same-answer',
    ])
    const rows = ['a', 'b'].map((text) => ({ text, category: 'Both', rationale: '' }))
    expect(rules(questionOf({ format: 'comparison', categories: ['Both', 'both'], rows }))).toEqual([
      'same-answer',
    ])
  })
})

describe('the rules that answers look alike', () => {
  it.for([
    ['17 January 2025', 'January 2026', '18 January 2025'],
    ['Article 1', 'Article 12', 'The preamble'],
    ['1997', '1998', 'Norland'],
    ['1,200', '45 persons', 'Norland'],
    ['2 January', '45 persons', '9 persons'],
  ] as const)('find different kinds in %j', ([first, ...others]) => {
    expect(rules(question('Which is it?', first, ...others))).toContain('mixed-kinds')
  })

  it('find an answer that alone has a full stop or a small letter, and a right one with another first word', () => {
    expect(rules(question('Which is it?', 'It grew.', 'It fell', 'It stood'))).toEqual(['odd-form'])
    expect(rules(question('Which is it?', 'it grew', 'It fell', 'It stood'))).toEqual(['odd-form'])
    expect(rules(question('What was asked?', 'Growth', 'To fall', 'To stand'))).toEqual(['odd-form'])
    expect(rules(question('What was asked?', 'To grow', 'Fall', 'Standing'))).toEqual(['odd-form'])
    expect(rules(question('What was asked?', 'To grow', 'To fall', 'Standing'))).toEqual([])
    expect(rules(question('Which is it?', 'It grew.', 'It fell.', 'It stood'))).toEqual(['odd-form'])
    expect(rules(question('Which is it?', 'It grew', 'It fell', 'it stood'))).toEqual(['odd-form'])
    expect(rules(question('Which is it?', 'it grew', 'it fell', 'It stood', 'It rose'))).toEqual([])
  })

  it('find dates, numbers and articles out of their order, or with no mark that a quiz keeps it', () => {
    const ordered = (...answers: readonly string[]) => ({
      ...question('Which is it?', ...answers),
      ordered: true as const,
    })
    expect(rules(ordered('9', '47', '1,000'))).toEqual([])
    expect(rules(ordered('17 January 2025', '2 February 2025', '1 March 2026'))).toEqual([])
    expect(rules(ordered('Article 2', 'Article 4(1)', 'Article 4(2)', 'Article 12'))).toEqual([])
    expect(rules(ordered('900 million', '1.2 billion', '3 billion'))).toEqual([])
    expect(rules(ordered('$4.8 million', '$900 million', '$1 billion'))).toEqual([])
    expect(rules(ordered('90 days', '6 months', '1 year'))).toEqual([])
    expect(rules(ordered('1.2 billion', '900 million', '3 billion'))).toEqual(['out-of-order'])
    expect(rules(ordered('6 months', '90 days', '1 year'))).toEqual(['out-of-order'])
    expect(rules(ordered('47', '9', '1,000'))).toEqual(['out-of-order'])
    expect(rules(ordered('Article 12', 'Article 2', 'Article 33'))).toEqual(['out-of-order'])
    expect(rules(ordered('February 2025', 'January 2025', 'March 2025'))).toContain('out-of-order')
    expect(rules(question('Which is it?', '1997', '1998', '1999'))).toEqual(['out-of-order'])
    expect(rules(ordered('Norland', 'Sudland', 'Eastland'))).toEqual([])
  })
})

describe('the rules on what gives the right answer away', () => {
  it('find a right answer that is more than half longer than the others are on average', () => {
    const others = ['twenty characters xx', 'twenty characters yy']
    expect(rules(question('Which is it?', 'Z'.repeat(30), ...others))).not.toContain('key-length')
    expect(rules(question('Which is it?', 'Z'.repeat(31), ...others))).toContain('key-length')
  })

  it('say nothing of the lengths of short answers', () => {
    expect(rules(question('Which is it?', 'Aaaaaaaaaaaaaaaaaaaaaaaa', 'B', 'C'))).toEqual([])
  })

  it('find a word that the stem shares with the right answer alone', () => {
    expect(
      rules(question('Who built the stone bridge?', 'The stone guild', 'The wood guild', 'The iron guild')),
    ).toEqual(['clang'])
    expect(
      itemFlaws(question('Who built the stones?', 'Stone guild', 'Wood guild', 'Iron guild'))[0]?.message,
    ).toContain('“stone”')
  })

  it('let a shared word stand that a wrong answer has too, and words without content', () => {
    expect(
      rules(question('Who built the stone bridge?', 'The stone guild', 'The stone house', 'The iron guild')),
    ).toEqual([])
    expect(rules(question('Which treaty is it with Iran?', 'The treaty with Iran', 'One', 'Two'))).toEqual([])
  })

  it('find a word that the two sides of a pair share and no other pair beside it has', () => {
    const pairs = (shown: number | undefined, ...sides: readonly (readonly [string, string])[]) =>
      questionOf({
        format: 'match',
        ...(shown && { shown }),
        pairs: sides.map(([left, right]) => ({ left, right, rationale: '' })),
      })
    const sides = [
      ['Stone bridge', 'Guild of stone'],
      ['Long road', 'House of roads'],
      ['Deep port', 'Bank of ships'],
    ] as const
    expect(itemFlaws(pairs(undefined, ...sides)).map(({ rule, path }) => [rule, ...path])).toEqual([
      ['clang', 'pairs', 0, 'left'],
      ['clang', 'pairs', 1, 'left'],
    ])
    const kept = [
      ['Stone bridge', 'Guild of stone'],
      ['Long way', 'House of stone'],
      ['Deep port', 'Bank of ships'],
      ['High tower', 'Fund of wood'],
    ] as const
    expect(rules(pairs(undefined, ...kept))).toEqual([])
    expect(rules(pairs(3, ...kept))).toEqual(['clang'])
  })

  it('find a word that a row shares with its own category alone', () => {
    const sorting = (...categories: readonly [string, string]) =>
      questionOf({
        format: 'attribution',
        categories,
        rows: [
          { text: 'The senate that denied it', category: categories[0], rationale: '' },
          { text: 'Bo Second', category: categories[1], rationale: '' },
        ],
      })
    expect(rules(sorting('Denied it', 'Said so'))).toEqual(['clang'])
    expect(rules(sorting('Denied it', 'Denied a part'))).toEqual([])
    expect(rules(sorting('Said so', 'Denied it'))).toEqual([])
  })

  it('find a right answer whose parts are the ones that most others have', () => {
    expect(
      rules(
        question(
          'Which day is it?',
          '17 January 2025',
          '17 February 2025',
          '17 March 2024',
          '1 January 2023',
        ),
      ),
    ).toContain('convergence')
    expect(
      rules(
        question('Which are they?', 'Wood and iron', 'Wood and stone', 'Iron and clay', 'Wood and straw'),
      ),
    ).toContain('convergence')
    expect(rules(question('Which are they?', 'Wood and iron', 'Wood and stone', 'Clay and iron'))).toContain(
      'convergence',
    )
    expect(rules(question('Which are they?', 'Wood and iron', 'Wood and stone', 'Iron and stone'))).toEqual(
      [],
    )
  })

  it('look at every set of answers that can be drawn', () => {
    const answers = [
      'The stone guild',
      'The wood guild',
      'The iron guild',
      'The clay guild',
      'The stone house',
    ]
    const one = question('Who built the stone bridge?', ...answers)
    expect(rules(one)).toEqual([])
    expect(rules({ ...one, shown: 4 })).toEqual(['clang'])
    expect(
      rules({ ...one, options: one.options.slice(0, 1).concat(one.options.slice(3)), shown: 3 }),
    ).toEqual([])
  })
})

describe('what the rules let stand', () => {
  const answers = ['Ada First', 'Bo Second', 'Cy Third'] as const
  // The generated ids are those of the real records.
  const resting = (...supports: readonly string[]) =>
    ({ ...question('Who signed it?', ...answers), supports }) as unknown as Question

  it.for<[string, () => Question]>([
    ['a record with a source beside one without', () => resting('ties', 'norland')],
    [
      'one text on both sides of pairs',
      () =>
        questionOf({
          format: 'match',
          pairs: [
            ['Ada', 'Bo'],
            ['Bo', 'Ada'],
            ['Cy', 'Di'],
          ].map(([left, right]) => ({ left, right, rationale: '' })),
        }),
    ],
    ['an answer without a word', () => question('Which is it?', 'Norland', '–', 'Sudland')],
    ['a short form with a full stop', () => question('Which is it?', 'Near St. Ada', 'Bo', 'Cy')],
    ['initials with a full stop', () => question('Which is it?', 'The U.S.', 'Bo', 'Cy')],
    ['one of two answers with a full stop', () => question('Which is it?', 'It rose.', 'It fell')],
    ['three first words', () => question('Which is it?', 'Growth', 'To fall', 'That it stood')],
    ['a short form within the stem', () => question('Who wrote on p. Two of it?', ...answers)],
    [
      'a number some steps above the lower end',
      () =>
        questionOf({
          format: 'estimate',
          estimate: { quantity: 'number', value: 4, low: 1, high: 10, step: 3 },
        }),
    ],
    [
      'a quotation in the stem of a template',
      () => ({ ...question('Who denied “I did not sign”?', ...answers), template: 'made' }),
    ],
    [
      'what a template says that somebody said',
      () => ({
        ...question('Who is on record as saying that it did not rise?', ...answers),
        template: 'made',
      }),
    ],
    [
      'what a template says that somebody spoke about',
      () => ({
        ...question('Who is on record as speaking about what was not built?', ...answers),
        template: 'made',
      }),
    ],
  ])('is %s', ([, make]) => {
    expect(itemFlaws(make())).toEqual([])
  })

  it.for<[string, () => Question, readonly string[]]>([
    ['a record that is not there', () => resting('nothing'), ['uncited']],
    [
      'two sentences with two spaces',
      () => question('It is long.  Who signed?', ...answers),
      ['one-sentence'],
    ],
    [
      'a person’s “not” after a colon',
      () => question('Who signed this: not a bridge?', ...answers),
      ['negative-stem'],
    ],
    [
      'one answer in two writings',
      () => question('Which is it?', 'Stone Guild', 'Stone, Guild', 'Iron House'),
      ['same-answer'],
    ],
    [
      'an answer that alone begins with “that”',
      () => question('Which is it?', 'That it fell', 'Ports', 'Rails'),
      ['odd-form'],
    ],
  ])('is not %s', ([, make, expected]) => {
    expect(rules(make())).toEqual(expected)
  })
})

describe('what is said of a flaw', () => {
  const found = (one: Question) => itemFlaws(one).map(({ path, message }) => [path.join('.'), message])
  const ordered = (one: QuestionOf<'single-choice'>) => ({ ...one, ordered: true as const })
  const options = (...correct: readonly boolean[]) =>
    correct.map((isRight, index) => ({ text: 'XYZ'.charAt(index), correct: isRight, rationale: '' }))
  const pairsOf = (...sides: readonly (readonly [string, string])[]) =>
    questionOf({ format: 'match', pairs: sides.map(([left, right]) => ({ left, right, rationale: '' })) })
  const rowsOf = (...rows: readonly (readonly [string, string])[]) =>
    questionOf({
      format: 'comparison',
      categories: ['Bridge rules', 'Road rules', 'Both'],
      rows: rows.map(([text, category]) => ({ text, category, rationale: '' })),
    })

  it.for<[string, () => Question, readonly (readonly [string, string])[]]>([
    [
      'no right answer',
      () => questionOf({ format: 'single-choice', options: options(false, false, false) }),
      [['options', 'do not have exactly one right answer']],
    ],
    [
      'nothing but right answers',
      () => questionOf({ format: 'multiple-choice', options: options(true, true, true) }),
      [['options', 'do not have both a right and a wrong answer']],
    ],
    [
      'nothing but wrong answers',
      () => questionOf({ format: 'multiple-choice', options: options(false, false, false) }),
      [['options', 'do not have both a right and a wrong answer']],
    ],
    [
      'a statement without a place',
      () => questionOf({ format: 'true-false', stem: 'Is it so?', options: options(true, false, false) }),
      [['stem', 'does not have “[…]” once, where an answer is to stand']],
    ],
    [
      'a row of no category',
      () => rowsOf(['Tolls', 'Both'], ['Ports', 'Neither']),
      [['rows.1.category', '“Neither” is none of the categories']],
    ],
    [
      'a number off its scale',
      () =>
        questionOf({
          format: 'estimate',
          estimate: { quantity: 'number', value: 9, low: 0, high: 9, step: 1 },
        }),
      [['estimate', 'has a right answer that cannot be chosen between its ends']],
    ],
    [
      'a month at an end',
      () =>
        questionOf({
          format: 'estimate',
          estimate: { quantity: 'month', month: '2020-01', earliest: '2020-01', latest: '2020-12' },
        }),
      [['estimate', 'has a right answer that cannot be chosen between its ends']],
    ],
    [
      'a month at the other end',
      () =>
        questionOf({
          format: 'estimate',
          estimate: { quantity: 'month', month: '2020-12', earliest: '2020-01', latest: '2020-12' },
        }),
      [['estimate', 'has a right answer that cannot be chosen between its ends']],
    ],
    [
      'no question mark',
      () => question('Who signed it', 'Ada', 'Bo', 'Cy'),
      [['stem', 'does not end with a question mark']],
    ],
    [
      'two sentences',
      () => question('It is long. Who signed it?', 'Ada', 'Bo', 'Cy'),
      [['stem', 'is more than one sentence']],
    ],
    [
      'a long stem',
      () => question(`${'Why '.repeat(40)}?`, 'Ada', 'Bo', 'Cy'),
      [['stem', 'has 161 characters; 120 fit']],
    ],
    [
      'a long answer',
      () => questionOf({ format: 'order', entries: [{ text: 'a'.repeat(76), rationale: '' }] }),
      [['entries.0.text', 'has more than 75 characters']],
    ],
    [
      'an answer about the others',
      () => question('Who signed it?', 'Ada', 'Bo', 'Both of these'),
      [['options.2.text', 'refers to the other answers']],
    ],
    [
      'an absolute word in the stem',
      () => question('Who Always signed?', 'Ada', 'Bo', 'Cy'),
      [['stem', 'has the absolute word “Always”, which gives an answer away']],
    ],
    [
      'an absolute word in an answer',
      () => question('Who signed?', 'Ada', 'Only Bo', 'Cy'),
      [['options.1.text', 'has the absolute word “Only”, which gives an answer away']],
    ],
    [
      'a negative word',
      () => question('Who didn’t sign it?', 'Ada', 'Bo', 'Cy'),
      [['stem', 'asks by the negative word “didn’t”']],
    ],
    [
      'one answer twice',
      () => question('Who signed it?', 'Ada First', 'Bo', 'Adah First'),
      [['options.2.text', 'is the same as “Ada First”']],
    ],
    [
      'one category twice',
      () =>
        questionOf({
          format: 'comparison',
          categories: ['One', 'Two', '2'],
          rows: [
            { text: 'Tolls', category: 'One', rationale: '' },
            { text: 'Ports', category: 'Two', rationale: '' },
          ],
        }),
      [['categories.2', 'is the same as “Two”']],
    ],
    [
      'one right side twice',
      () => pairsOf(['Ada', 'Two'], ['Bo', 'Three'], ['Cy', '2']),
      [['pairs.2.right', 'is the same as “Two”']],
    ],
    [
      'an answer within another',
      () => question('Where is it?', 'Astara', 'Astara (east)', 'Ports'),
      [['options.1.text', 'and “Astara” hold one the other']],
    ],
    [
      'an answer that belongs to another',
      () => question('Who is it?', 'Ada First', 'Norland', 'Cy'),
      [['options.1.text', 'and “Ada First” belong one to the other']],
    ],
    [
      'answers of two kinds',
      () => question('Which is it?', 'Ports', 'Article 2', 'Tolls'),
      [['options', 'have answers of different kinds: article and text']],
    ],
    [
      'answers out of their order',
      () => ordered(question('Which is it?', '9', '47', '12')),
      [['options.2.text', 'stands after “47”, which is greater or later']],
    ],
    [
      'answers whose order is not kept',
      () => question('Which is it?', '9', '12', '47'),
      [['options', 'have an order of their own, but the question lacks “ordered: true”']],
    ],
    [
      'a long right answer',
      () => question('Which is it?', 'Toll'.repeat(10), 'Ports', 'Rails'),
      [['options.0.text', 'is a right answer and much longer than those beside it: “Ports”, “Rails”']],
    ],
    [
      'a full stop',
      () => question('Which is it?', 'It rose', 'It fell.', 'It stood'),
      [['options.1.text', 'stands out alone by its full stop']],
    ],
    [
      'a small letter',
      () => question('Which is it?', 'It rose', 'It fell', 'it stood'),
      [['options.2.text', 'stands out alone by its first letter']],
    ],
    [
      'another first word',
      () => question('Why is it?', 'Because of tolls', 'Ports grew', 'Rails grew'),
      [['options.0.text', 'stands out alone by its first word']],
    ],
    [
      'words of the stem',
      () => question('Who built the iron bridge?', 'Bridge and iron guild', 'Ada', 'Bo'),
      [['options.0.text', 'is right and alone shares “bridge”, “iron” with the stem']],
    ],
    [
      'a word of both sides',
      () => pairsOf(['Stone guild', 'Paid for stones'], ['Ada', 'Sat'], ['Bo', 'Stood']),
      [['pairs.0.left', 'shares “stone” with “Paid for stones” alone, where it belongs']],
    ],
    [
      'a word of the category',
      () => rowsOf(['Tolls of the bridge', 'Bridge rules'], ['Ports', 'Both']),
      [['rows.0.text', 'shares “bridge” with “Bridge rules” alone, where it belongs']],
    ],
    [
      'the parts that most have',
      () => question('Which are they?', 'Wood and iron', 'Wood and stone', 'Clay and iron'),
      [
        [
          'options.0.text',
          'is right and shares the most parts with the others: “Wood and stone”, “Clay and iron”',
        ],
      ],
    ],
    // The generated ids are those of the real records.
    [
      'no source',
      () => ({ ...question('Who signed?', 'Ada', 'Bo', 'Cy'), supports: ['ties'] }) as unknown as Question,
      [['supports', 'lead to no source; name a record that has one']],
    ],
  ])('names what is wrong and where: %s', ([, make, flaws]) => {
    expect(found(make())).toEqual(flaws)
  })
})

describe('all the rules', () => {
  it('say the same in whatever order the answers stand', () => {
    const word = fc.constantFrom(
      'The stone',
      'iron',
      'To pay',
      'Norland',
      'Northland',
      'Ada First',
      '17 May 2020',
    )
    const answer = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' and '))
    const options = fc
      .tuple(fc.uniqueArray(answer, { minLength: 3, maxLength: 6 }), fc.nat())
      .map(([texts, key]) =>
        texts.map((text, index) => ({ text, correct: index === key % texts.length, rationale: '' })),
      )
    const arrangements = options.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    )
    fc.assert(
      fc.property(arrangements, fc.constantFrom(undefined, 3, 4), ([first, second], shown) => {
        const one = { ...question('Who paid for the stone bridge?'), ...(shown && { shown }) }
        const kinds = (of: typeof first) => [...new Set(rules({ ...one, options: of }))].sort()
        expect(kinds(second)).toEqual(kinds(first))
      }),
    )
  })
})
