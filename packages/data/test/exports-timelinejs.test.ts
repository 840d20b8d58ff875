import { describe, expect, it } from 'vitest'
import { formatDate } from '../src/derive/dates.ts'
import { exportsOf } from './exports-of.ts'
import { textAt } from './read-tables.ts'
import { datasetOf, replacing } from './record-tree.ts'

// That TimelineJS itself reads the file, in a browser, is tested with the packed package in tooling/consumers.
describe('the file for TimelineJS', () => {
  it('shows words of a record as words and never as markup', () => {
    const disputed = datasetOf({
      'events/opening.yml': replacing('title: Bridge opened', `title: '<b onclick="x">Bridge</b> & more'`),
    })
    const { events } = JSON.parse(textAt(exportsOf(disputed), 'timeline.json'))
    expect(events[0].text.headline).toBe('&lt;b onclick=&quot;x&quot;&gt;Bridge&lt;/b&gt; &amp; more')
    expect(events[0].text.text).not.toContain('<b')
    expect(events[0].text.text).toMatch(
      /A contested claim is about it\. .*Ada First said so; Bo Second denied it/,
    )
  })

  it.for([
    ['2021', [{ year: 2021 }]],
    ['2021-05~', [{ year: 2021, month: 5 }]],
    ['../2021-05-03', [{ year: 2021, month: 5, day: 3 }]],
    ['2021-05-03/..', [{ year: 2021, month: 5, day: 3 }]],
    [
      '2020-12/2021-01',
      [
        { year: 2020, month: 12 },
        { year: 2021, month: 1 },
      ],
    ],
  ] as const)('puts %s where it is known to be, and says the rest in words', ([date, [start, end]]) => {
    const base = datasetOf({ 'events/opening.yml': replacing("date: '2021-05-03'", `date: '${date}'`) })
    const [event] = JSON.parse(textAt(exportsOf(base), 'timeline.json')).events
    expect([event.start_date, event.end_date, event.display_date]).toEqual([start, end, formatDate(date)])
  })
})
