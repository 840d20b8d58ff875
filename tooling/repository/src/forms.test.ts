import { basename } from 'node:path'
import { sourceSchema } from '@partnership/data/schema'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { readFiles } from './repository-files.ts'

const validations = z.strictObject({ required: z.boolean() }).optional()
const attributes = { label: z.string().min(1), description: z.string().optional() }
const id = z.string().regex(/^[a-z][a-z-]*$/)

/** Forms as GitHub takes them, as far as they are used here; what it does not know it leaves out without a word. */
const form = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  title: z.string(),
  labels: z.array(z.string()),
  body: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.enum(['input', 'textarea']),
          id,
          attributes: z.strictObject({ ...attributes, placeholder: z.string().optional() }),
          validations,
        }),
        z.strictObject({
          type: z.literal('dropdown'),
          id,
          attributes: z.strictObject({ ...attributes, options: z.array(z.string()).min(2) }),
          validations,
        }),
      ]),
    )
    .min(1),
})

const forms = readFiles('.github/ISSUE_TEMPLATE/*.yml').filter(({ path }) => !path.endsWith('/config.yml'))
const read = (name: string) =>
  form.parse(parse(forms.find(({ path }) => path.endsWith(`/${name}`))?.text ?? ''))
const required = (name: string) =>
  read(name).body.flatMap((field) => (field.validations?.required ? [field.id] : []))

describe('the forms for contributions', () => {
  it('are one a kind', () => {
    expect(forms.map(({ path }) => basename(path))).toEqual([
      'bug.yml',
      'correction.yml',
      'neutrality-dispute.yml',
      'new-fact.yml',
    ])
  })

  it.each(forms)('$path is one that GitHub shows, with each field once', ({ path }) => {
    const ids = read(basename(path)).body.map((field) => field.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('ask for a source, and for where in it, wherever a fact is brought or corrected', () => {
    for (const name of ['new-fact.yml', 'correction.yml'])
      expect(required(name)).toEqual(expect.arrayContaining(['url', 'place']))
  })

  it('offer a choice for each grade of a source, and one for who does not know it', () => {
    const grade = read('new-fact.yml').body.find((field) => field.id === 'grade')
    const options = grade?.type === 'dropdown' ? grade.attributes.options : []
    expect(options).toHaveLength(sourceSchema.shape.grade.options.length + 1)
  })

  it('ask for the denial with the accusation, and for both readings in a dispute', () => {
    expect(required('new-fact.yml')).toContain('voices')
    expect(required('neutrality-dispute.yml')).toEqual(expect.arrayContaining(['reading', 'other']))
  })
})
