import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { dateBounds } from '../src/derive/dates.ts'
import { compileRealRecords, PACKAGE_ROOT } from './real-dataset.ts'

const TIMELINE = resolve(PACKAGE_ROOT, '../../../shared/research/timeline.yaml')

const timeline = z.object({
  events: z.array(z.object({ id: z.string(), date: z.string(), sources: z.array(z.string()) })),
})

/** Entries whose event has another date: the research dates the contract, the record the report of it. */
const DATED_OTHERWISE: Readonly<Record<string, string>> = { T075: 'verba-contract-reported' }

describe('the timeline of the research', () => {
  it('has for every entry an event on its date, from one of its sources', (context) => {
    if (!existsSync(TIMELINE)) {
      return context.skip(`skipped: the timeline is not in the project, and there is no copy at ${TIMELINE}`)
    }
    const { dataset } = compileRealRecords()
    const urls = new Map<string, string>(dataset.sources.map(({ id, url }) => [id, normalised(url)]))
    const entries = timeline.parse(parse(readFileSync(TIMELINE, 'utf8'))).events
    const events = dataset.events.map((event) => ({
      ...event,
      urls: event.citations.map(({ source }) => urls.get(source)),
    }))
    const missing = entries.filter(
      ({ id, date, sources }) =>
        !events.some(
          (event) =>
            (DATED_OTHERWISE[id] === event.id || overlaps(event.date, date)) &&
            sources.some((url) => event.urls.includes(normalised(url))),
        ),
    )
    expect(entries.length).toBeGreaterThan(90)
    expect(missing.map(({ id }) => id)).toEqual([])
  })
})

/** The same address in the same letters: some are written percent-encoded in one place and not in the other. */
function normalised(url: string | null): string {
  return url === null ? '' : decodeURI(url)
}

function overlaps(first: string, second: string): boolean {
  const a = dateBounds(first)
  const b = dateBounds(second)
  return (a.earliest ?? '') <= (b.latest ?? '9999') && (b.earliest ?? '') <= (a.latest ?? '9999')
}
