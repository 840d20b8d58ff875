import * as z from 'zod'
import { anyReference, citations, identity, oneOf, reference, text } from './common.ts'

export const questionOption = z
  .strictObject({
    text: text.max(75, 'is longer than 75 characters').meta({ description: 'The answer' }),
    correct: z.boolean().meta({ description: 'True for the one right answer' }),
    rationale: text.meta({ description: 'Why this option is right or wrong' }),
  })
  .meta({ id: 'QuestionOption', description: 'One answer to choose from' })

export const questionSchema = z
  .strictObject({
    ...identity,
    format: z.literal('single-choice').meta({ description: 'One answer of several is right' }),
    template: z.string().optional().meta({ description: 'The template that a derived question comes from' }),
    stem: text.max(120, 'is longer than 120 characters').meta({ description: 'The question that is asked' }),
    options: z.array(questionOption).min(3).max(4).meta({ description: 'The answers to choose from' }),
    explanation: text.meta({ description: 'Why the right answer is right' }),
    topic: reference('topic').meta({ description: 'What it is about' }),
    difficulty: oneOf({
      easy: 'Who, what and where',
      medium: 'Dates, articles, and who said what',
      hard: 'Details of the text and the order of events',
    }).meta({ description: 'How much one has to know' }),
    supports: z.array(anyReference).min(1).meta({ description: 'Records that prove the answer' }),
    citations: citations.optional().meta({
      description: 'Where the answer was read, when the first record that proves it cites more than that',
    }),
  })
  .meta({ description: 'A quiz question, written by hand or derived from records' })
