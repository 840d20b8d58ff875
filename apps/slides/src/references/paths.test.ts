import { dataset, recordById } from '@partnership/data'
import { describe, expect, it } from 'vitest'
import { createResolver } from './paths.ts'

const resolve = createResolver({
  ...dataset,
  events: dataset.events.map((event) =>
    event.id === 'treaty-signing'
      ? { ...event, date: '2025-01-17', place: null, title: 'Treaty signed.' }
      : event,
  ),
})

function textOf(reference: string): string {
  const resolution = resolve(reference)
  if (!resolution.ok) throw new Error(resolution.message)
  return resolution.value.text
}

function codeOf(reference: string): string | undefined {
  const resolution = resolve(reference)
  return resolution.ok ? undefined : resolution.code
}

describe('resolving a reference', () => {
  it.each([
    ['treaty-signing.date', '17 January 2025'],
    ['treaty-signing.date|short', '17 Jan 2025'],
    ['treaty-signing.date|iso', '2025-01-17'],
    ['treaty-signing.date|weekday', 'Friday'],
    ['treaty-signing.date|year', '2025'],
    ['treaty-signing', 'Treaty signed.'],
    ['treaty-signing|sentence', 'Treaty signed'],
    ['treaty-signing|lower', 'treaty signed.'],
  ])('writes [[%s]] as %s', (reference, text) => {
    expect(textOf(reference)).toBe(text)
  })

  it('writes another name of an actor, which states nothing that needs a source', () => {
    expect(resolve('north-korea.variants.0')).toMatchObject({ value: { text: 'DPRK', citations: [] } })
  })

  it('writes the name of a record that a field points at', () => {
    const { treaty } = recordById('provision', 'ru-ir-article-3')
    expect(textOf('ru-ir-article-3.treaty')).toBe(recordById('treaty', treaty).shortName)
    expect(textOf('three-years-of-military-action.about.actors.0')).toBe(
      recordById('actor', recordById('claim', 'three-years-of-military-action').about?.actors?.[0] ?? '')
        .name,
    )
  })

  it('finds an act of a treaty by its id', () => {
    const act = recordById('treaty', 'russia-iran-2025').acts.find(({ id }) => id === 'signature')
    expect(textOf('russia-iran-2025.act.signature.date|iso')).toBe(act?.date)
    expect(textOf('russia-iran-2025.act.signature.description')).toBe(act?.description)
  })

  it.each([
    ['a finding', 'three-years-of-military-action.assessment.note', ['eflip', 'newsarenaindia']],
    ['a number', 'rasht-astara-length.points.1.value', ['irna', 'mehr']],
    ['a voice', 'signing-date-linked-to-trump.assertions.1.note', ['espreso']],
  ])('cites for %s of a record what that part cites, and nothing else', (_what, reference, begins) => {
    const resolution = resolve(reference)
    const cited = resolution.ok ? resolution.value.citations.map(({ source }) => source.split('-')[0]) : []
    expect(new Set(cited)).toEqual(new Set(begins))
  })

  it('cites for a field of a treaty the treaty, not its acts', () => {
    const resolution = resolve('russia-iran-2025.articles')
    expect(resolution).toMatchObject({
      value: { citations: recordById('treaty', 'russia-iran-2025').citations },
    })
  })

  it('walks into lists by position', () => {
    expect(textOf('russia-iran-2025.signatories.0.office')).toBe(
      recordById('treaty', 'russia-iran-2025').signatories[0]?.office,
    )
  })

  it('writes a small number in words when asked', () => {
    expect(textOf('russia-iran-2025.duration.renewalYears|words')).toBe('five')
  })

  it.each([
    ['S101', 'an id that no record has', 'nobody-at-all'],
    ['S102', 'a field that the record does not have', 'treaty-signing.hour'],
    ['S102', 'a field that is not known', 'treaty-signing.place'],
    ['S102', 'a list as a whole', 'treaty-signing.actors'],
    ['S102', 'an act that the treaty does not have', 'russia-iran-2025.act.coronation.date'],
    ['S103', 'a format that does not exist', 'treaty-signing.date|roman'],
    ['S103', 'a format of dates for a name', 'russia|year'],
    ['S103', 'a month of a name', 'russia|month'],
    ['S103', 'a number in words for a text', 'treaty-signing.title|words'],
    ['S103', 'a short form of a number', 'russia-iran-2025.articles|short'],
    ['S103', 'a small letter for a name', 'ru-ir-article-3.treaty|lower'],
    ['S103', 'a small letter for a date', 'treaty-signing.date|lower'],
    ['S103', 'the weekday of a date without a day', 'invasion-of-ukraine-2022.date|weekday'],
  ])('reports %s for %s', (code, _what, reference) => {
    expect(codeOf(reference)).toBe(code)
  })

  it.each(['year', 'month', 'monthyear'])('gives no %s of a date that has no beginning', (format) => {
    const open = createResolver({
      ...dataset,
      events: dataset.events.map((event) => ({ ...event, date: '../2025-07-18' })),
    })
    expect(open(`treaty-signing.date|${format}`)).toMatchObject({ ok: false, code: 'S103' })
  })

  it('gives the year of a span of months, and no month of it', () => {
    const long = createResolver({
      ...dataset,
      events: dataset.events.map((event) => ({ ...event, date: '2024-06/2024-07' })),
    })
    expect(long('treaty-signing.date|year')).toMatchObject({ ok: true, value: { text: '2024' } })
    expect(long('treaty-signing.date|month')).toMatchObject({ ok: false, code: 'S103' })
  })

  it('names the closest id, and none when nothing is close', () => {
    const close = resolve('vladimir-putn')
    const far = resolve('zzzzzzzzzzzzzzzz')
    expect(close).toMatchObject({
      ok: false,
      message: expect.stringContaining('did you mean "vladimir-putin"?'),
    })
    expect(far).toMatchObject({ ok: false, message: expect.not.stringContaining('did you mean') })
  })
})
