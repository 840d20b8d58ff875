import { describe, expect, it } from 'vitest'
import { idsOf } from './last-release.ts'
import { compareReleases, isEnough, legalFactLines } from './release-size.ts'

const schema = { type: 'object', properties: { events: { type: 'array' } }, required: ['events'] }
const treaty = { id: 'treaty-of-2001', articles: 12, shortName: 'Treaty' }
const release = (version: string, treaties: (typeof treaty)[], changedSchema: object = schema) => ({
  dataset: { version, treaties },
  schema: changedSchema,
})

describe('the size of a new version', () => {
  it('is none when nothing changed, patch for a value, minor for a record, major for a lost one', () => {
    const least = (treaties: (typeof treaty)[]) =>
      compareReleases(release('1.0.0', [treaty]), release('1.0.0', treaties)).least
    expect(least([treaty])).toBeUndefined()
    expect(least([{ ...treaty, articles: 13 }])).toBe('patch')
    expect(least([treaty, { ...treaty, id: 'another' }])).toBe('minor')
    expect(least([])).toBe('major')
  })

  it('follows the schema too, and before 1.0 asks for minor where it would ask for major', () => {
    const narrowed = { ...schema, required: [] }
    const least = (version: string) =>
      compareReleases(release(version, [treaty]), release(version, [treaty], narrowed)).least
    expect(least('1.0.0')).toBe('major')
    expect(least('0.3.0')).toBe('minor')
  })

  it('names the ids that vanished, and not the ones that a new record lists', () => {
    const before = release('1.0.0', [treaty])
    expect(compareReleases(before, release('1.0.0', [])).vanished).toEqual(['treaty-of-2001'])
    const renamed = { ...treaty, id: 'treaty', formerIds: [treaty.id] }
    expect(compareReleases(before, release('1.0.0', [renamed])).vanished).toEqual([])
  })

  it('is enough when the planned bump is as large or larger', () => {
    expect(isEnough(undefined, undefined)).toBe(true)
    expect(isEnough(undefined, 'patch')).toBe(false)
    expect(isEnough('patch', 'minor')).toBe(false)
    expect(isEnough('minor', 'minor')).toBe(true)
    expect(isEnough('major', 'patch')).toBe(true)
  })

  it('gives each changed legal fact a line with both values, and other changes none', () => {
    const { records } = compareReleases(
      release('1.0.0', [treaty]),
      release('1.0.0', [{ ...treaty, articles: 13, shortName: 'The treaty' }]),
    )
    expect(legalFactLines(records)).toEqual(['`treaty-of-2001` articles: 12 → 13'])
  })

  it('lists the ids of every kind for the reader', () => {
    expect(idsOf({ version: '1.0.0', treaties: [treaty], events: [] })).toEqual({
      version: '1.0.0',
      treaties: ['treaty-of-2001'],
      events: [],
    })
  })
})
