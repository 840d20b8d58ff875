import { claims, dataset, isContested, type KindedRecord, questions } from '@partnership/data'
import { describe, expect, it } from 'vitest'
import { createFinder } from './find-records.ts'
import { type Query, readQuery } from './query.ts'

const find = createFinder(dataset)
const NOTHING = readQuery(new URLSearchParams())
const ids = (query: Partial<Query>) =>
  find({ ...NOTHING, ...query }).map(({ record }: KindedRecord) => record.id)

describe('finding records', () => {
  it('gives all of a kind without words', () => {
    expect(ids({ kind: 'question' }).sort()).toEqual(questions.map(({ id }) => id).sort())
  })

  it('gives events in the order of their dates, and articles in that of their numbers', () => {
    const dates = find({ ...NOTHING, kind: 'event' }).flatMap((entry) =>
      entry.kind === 'event' && /^\d{4}-\d\d-\d\d$/.test(entry.record.date) ? [entry.record.date] : [],
    )
    expect(dates.length).toBeGreaterThan(10)
    expect(dates).toEqual(dates.toSorted())
    const articles = find({ ...NOTHING, kind: 'provision' }).flatMap((entry) =>
      entry.kind === 'provision' && entry.record.treaty === 'russia-iran-2025' ? [entry.record.article] : [],
    )
    const numbers = articles.filter((article) => article !== null)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(articles.slice(numbers.length).every((article) => article === null)).toBe(true)
  })

  it('finds what stands under a topic and under those below it', () => {
    const [broader] = dataset.topics.flatMap(({ broader }) => broader ?? [])
    const below = dataset.topics.filter((topic) => topic.broader === broader).map(({ id }) => id)
    const found = ids({ topic: broader })
    expect(found).toEqual(expect.arrayContaining([broader, ...below]))
    for (const event of dataset.events) {
      const isUnder = event.topics.some((topic) => topic === broader || below.includes(topic))
      if (isUnder) expect(found).toContain(event.id)
    }
    expect(found.length).toBeLessThan(ids({ words: '', kind: undefined, topic: undefined }).length)
  })

  it('finds the contested claims and nothing else when asked for them', () => {
    expect(ids({ contested: true }).sort()).toEqual(
      claims
        .filter(isContested)
        .map(({ id }) => id)
        .sort(),
    )
    expect(ids({ contested: true, kind: 'event' })).toEqual([])
  })

  it('puts the best first when there are words, whatever else is asked', () => {
    expect(ids({ words: 'Pezeshkian', kind: 'actor' })[0]).toBe('masoud-pezeshkian')
    expect(ids({ words: 'xyzzyquux' })).toEqual([])
  })
})
