import * as z from 'zod'
import { anyReference, citations, identity, reference, text } from './common.ts'

export const questionOption = z
  .strictObject({
    text: text.max(75, 'is longer than 75 characters'),
    correct: z.boolean(),
    rationale: text.meta({ description: 'Why this option is right or wrong' }),
  })
  .meta({ id: 'QuestionOption', description: 'One answer to choose from' })

export const questionSchema = z
  .strictObject({
    ...identity,
    format: z.literal('single-choice'),
    template: z.string().optional().meta({ description: 'The template that a derived question comes from' }),
    stem: text.max(120, 'is longer than 120 characters'),
    options: z.array(questionOption).min(3).max(4),
    explanation: text,
    topic: reference('topic'),
    difficulty: z.enum(['easy', 'medium', 'hard']),
    supports: z.array(anyReference).min(1).meta({ description: 'Records that prove the answer' }),
    citations: citations.optional().meta({
      description: 'Where the answer was read, when the first record that proves it cites more than that',
    }),
  })
  .meta({ description: 'A quiz question, written by hand or derived from records' })
