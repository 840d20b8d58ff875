import * as z from 'zod'
import { anyReference, citations, identity, oneOf, reference, text } from './common.ts'

const MAXIMUM_ANSWER = 75
const answerText = text.max(MAXIMUM_ANSWER, `is longer than ${MAXIMUM_ANSWER} characters`)

export const questionOption = z
  .strictObject({
    text: answerText.meta({ description: 'The answer' }),
    correct: z.boolean().meta({ description: 'True for a right answer' }),
    rationale: text.meta({ description: 'Why this option is right or wrong' }),
  })
  .meta({ id: 'QuestionOption', description: 'One answer to choose from' })

export const questionEntry = z
  .strictObject({
    text: answerText.meta({ description: 'What is to be put in its place' }),
    rationale: text.meta({ description: 'Why it stands where it stands, with its date or number' }),
  })
  .meta({ id: 'QuestionEntry', description: 'One thing to be put in order' })

export const questionPair = z
  .strictObject({
    left: answerText.meta({ description: 'What is to be matched' }),
    right: answerText.meta({ description: 'What belongs to it, and to nothing else on the left' }),
    rationale: text.meta({ description: 'Why the two belong together' }),
  })
  .meta({ id: 'QuestionPair', description: 'Two things that belong together' })

export const questionRow = z
  .strictObject({
    text: answerText.meta({ description: 'Who or what is to be sorted' }),
    category: answerText.meta({ description: 'The category that it belongs to' }),
    rationale: text.meta({ description: 'Why it belongs there' }),
  })
  .meta({ id: 'QuestionRow', description: 'One thing to be sorted into a category' })

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'is not a month such as 2025-01')

export const estimate = z
  .discriminatedUnion('quantity', [
    z.strictObject({
      quantity: z.literal('number').meta({ description: 'A number is asked for' }),
      value: z.number().meta({ description: 'The right number' }),
      low: z.number().meta({ description: 'The least that can be answered' }),
      high: z.number().meta({ description: 'The most that can be answered' }),
      step: z.number().positive().meta({ description: 'The difference between two answers' }),
      unit: text.meta({ description: 'What the number counts' }),
    }),
    z.strictObject({
      quantity: z.literal('month').meta({ description: 'A month is asked for' }),
      month: month.meta({ description: 'The right month' }),
      earliest: month.meta({ description: 'The earliest that can be answered' }),
      latest: month.meta({ description: 'The latest that can be answered' }),
    }),
  ])
  .meta({ id: 'Estimate', description: 'A number or a month to be estimated' })

const common = {
  ...identity,
  template: z.string().optional().meta({ description: 'The template that a derived question comes from' }),
  stem: text.max(120, 'is longer than 120 characters').meta({ description: 'The question that is asked' }),
  explanation: text.meta({ description: 'Why the right answer is right' }),
  topic: reference('topic').meta({ description: 'What it is about' }),
  difficulty: oneOf({
    easy: 'Who, what and where',
    medium: 'Dates, articles, and who said what',
    hard: 'Details of the text and the order of events',
  }).meta({ description: 'How much one has to know' }),
  supports: z.array(anyReference).min(1).meta({ description: 'Records that prove the answer' }),
  asks: z.array(text).min(1).optional().meta({
    description:
      'The facts that are asked for, each the id of a record or one with “/” and a part of it; the first of `supports` when absent. One quiz asks for a fact once',
  }),
  citations: citations.optional().meta({
    description: 'Where the answer was read, when the first record that proves it cites more than that',
  }),
}

const shown = z
  .int()
  .min(3)
  .optional()
  .meta({ description: 'How many a quiz shows at a time; all of them when absent' })
const ordered = z.boolean().optional().meta({
  description: 'True where the answers stand in an order of their own, such as dates, which a quiz keeps',
})

/** What a record of a question must be, by its format. */
export const questionSchema = z
  .discriminatedUnion('format', [
    z.strictObject({
      format: z.literal('single-choice').meta({ description: 'One answer of several is right' }),
      ...common,
      options: z.array(questionOption).min(3).max(8).meta({ description: 'The answers to choose from' }),
      shown,
      ordered,
    }),
    z.strictObject({
      format: z
        .literal('multiple-choice')
        .meta({ description: 'At least one answer is right and at least one is wrong' }),
      ...common,
      options: z.array(questionOption).min(3).max(8).meta({ description: 'The answers to choose from' }),
      shown,
      ordered,
    }),
    z.strictObject({
      format: z.literal('true-false').meta({
        description:
          'The stem states one of the answers in the place of “[…]”; whoever calls it false says what is right',
      }),
      ...common,
      options: z.array(questionOption).min(3).max(8).meta({ description: 'What can stand in the place' }),
      ordered,
    }),
    z.strictObject({
      format: z.literal('order').meta({ description: 'Things are to be put in order' }),
      ...common,
      entries: z.array(questionEntry).min(3).max(8).meta({ description: 'The things, in the right order' }),
      shown,
    }),
    z.strictObject({
      format: z.literal('match').meta({ description: 'Things that belong together are to be found' }),
      ...common,
      pairs: z.array(questionPair).min(3).max(8).meta({ description: 'What belongs together' }),
      shown,
    }),
    z.strictObject({
      format: z
        .literal('attribution')
        .meta({ description: 'For each voice, whether it said, denied or qualified what the stem names' }),
      ...common,
      categories: z.array(answerText).min(2).max(4).meta({ description: 'The stances, in order' }),
      rows: z.array(questionRow).min(2).max(8).meta({ description: 'The voices' }),
      shown,
    }),
    z.strictObject({
      format: z
        .literal('comparison')
        .meta({ description: 'For each feature, which of the treaties that are compared has it' }),
      ...common,
      categories: z
        .array(answerText)
        .min(2)
        .max(4)
        .meta({ description: 'The treaties, and both or neither' }),
      rows: z.array(questionRow).min(2).max(8).meta({ description: 'The features' }),
      shown,
    }),
    z.strictObject({
      format: z.literal('estimate').meta({ description: 'A number or a month, scored by distance' }),
      ...common,
      estimate: estimate.meta({ description: 'The right answer and what can be answered' }),
    }),
  ])
  .meta({ description: 'A quiz question, written by hand or derived from records' })
