import readEdtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDate, nearbyDate, simpleDate } from '../../test/edtf-arbitraries.ts'
import { edtf as edtfSchema } from '../schema/common.ts'
import { compareDates, dateBounds, formatDate, isBefore, requireDay } from './dates.ts'

describe('the bounds of a date', () => {
  it('are those that the EDTF library gives, for dates and for intervals', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { min, max } = readEdtf(date)
        expect(dateBounds(date)).toEqual({ earliest: isoDay(min), latest: isoDay(max) })
      }),
      { numRuns: 2000 },
    )
  })

  it.for([
    ['2025-01-17', '2025-01-17', '2025-01-17'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2022~', '2022-01-01', '2022-12-31'],
    ['2024-06/2024-07', '2024-06-01', '2024-07-31'],
    ['../2025-07-18', null, '2025-07-18'],
    ['2025-01-17/..', '2025-01-17', null],
  ] as const)('of %s are %s and %s', ([date, earliest, latest]) => {
    expect(dateBounds(date)).toEqual({ earliest, latest })
  })

  it.for(['', 'yesterday', '17.01.2025', '2025-1-17'])('of "%s" are refused', (text) => {
    expect(() => dateBounds(text)).toThrow(RangeError)
  })
})

describe('what the schema lets in as a date', () => {
  it('can be read: every such date has bounds and a written form', () => {
    const pieces = fc.constantFrom(
      '2025',
      '-01',
      '-17',
      '-21',
      '-00',
      '-31',
      '-02',
      '~',
      '?',
      '%',
      '/',
      '..',
      '../',
      '/..',
      'X',
      'XX',
      '-XX',
      'Y17000',
      'T10:00:00',
      '-',
    )
    const admitted = fc
      .array(pieces, { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(''))
      .filter((text) => edtfSchema.safeParse(text).success)
    fc.assert(
      fc.property(admitted, (date) => {
        const { earliest, latest } = dateBounds(date)
        expect(earliest ?? latest).not.toBeNull()
        expect((earliest ?? '') <= (latest ?? '9999-12-31')).toBe(true)
        for (const style of ['long', 'short', 'iso'] as const) expect(formatDate(date, style)).not.toBe('')
      }),
      { numRuns: 300 },
    )
  })

  it('is every date and every interval in order', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(edtfSchema.safeParse(date).success).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it.for([
    '2025-02-30',
    '2025-13',
    '2025-21',
    '202X',
    '2025-01-XX',
    'Y17000',
    '../..',
    '2025/2024',
    '2025-01-17T10:00:00Z',
    '-0044',
  ])('is not %s', (text) => {
    expect(edtfSchema.safeParse(text).success).toBe(false)
  })
})

describe('a day of the calendar', () => {
  it.for(['2025-01-17', '2024-02-29', '2000-02-29', '0000-01-01', '0099-12-31', '9999-12-31'])(
    'is %s',
    (day) => {
      expect(() => requireDay(day)).not.toThrow()
    },
  )

  it.for([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-01-32',
    '2025-01-00',
    '2025-00-10',
    '2025-13-01',
    '2025',
    '2025-01',
    '2025-01-17~',
    '2025-01-17/2025-01-18',
    '-000001-01',
    '',
  ])('is not "%s"', (text) => {
    expect(() => requireDay(text)).toThrow(
      new RangeError(`"${text}" is not a day of the calendar; write year, month and day, as in 2025-01-17`),
    )
  })
})

describe('the order of dates', () => {
  it('is total: each pair has one order, and it is transitive', () => {
    fc.assert(
      fc.property(nearbyDate, nearbyDate, nearbyDate, (a, b, c) => {
        expect(compareDates(a, a)).toBe(0)
        // Added, so that 0 and -0 are the same.
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0)
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('follows the first possible day, then the last', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const first = dateBounds(a)
        const second = dateBounds(b)
        const sign = Math.sign(compareDates(a, b))
        // What has no beginning stands at its end.
        const [firstDay, secondDay] = [first.earliest ?? first.latest, second.earliest ?? second.latest]
        if (firstDay !== secondDay) {
          expect(sign).toBe((firstDay ?? '') < (secondDay ?? '') ? -1 : 1)
        } else if (first.latest === second.latest) {
          expect(sign).toBe(0)
        } else if (first.latest !== null && second.latest !== null) {
          expect(sign).toBe(first.latest < second.latest ? -1 : 1)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.for([
    [
      ['2025-02', '2025', '2024-12-31', '../2025-01-17', '2025-01'],
      ['2024-12-31', '2025-01', '2025', '../2025-01-17', '2025-02'],
    ],
    [
      ['2025-01-17/..', '2025-01-17', '2025-01-17/2025-01-18'],
      ['2025-01-17', '2025-01-17/2025-01-18', '2025-01-17/..'],
    ],
  ] as const)('sorts %j', ([dates, sorted]) => {
    expect([...dates].sort(compareDates)).toEqual(sorted)
  })
})

describe('"before"', () => {
  it('holds of no date and itself', () => {
    fc.assert(fc.property(anyDate, (date) => !isBefore(date, date)))
  })

  it('holds of at most one of two', () => {
    fc.assert(fc.property(nearbyDate, nearbyDate, (a, b) => !(isBefore(a, b) && isBefore(b, a))))
  })

  it('is transitive', () => {
    fc.assert(
      fc.property(nearbyDate, nearbyDate, nearbyDate, (a, b, c) => {
        if (isBefore(a, b) && isBefore(b, c)) expect(isBefore(a, c)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('holds exactly when no day of the one is a day of the other or after it', () => {
    fc.assert(
      fc.property(nearbyDate, nearbyDate, (a, b) => {
        const last = dateBounds(a).latest ?? '9999-12-31'
        const first = dateBounds(b).earliest ?? '0000-01-01'
        expect(isBefore(a, b)).toBe(last < first)
      }),
      { numRuns: 1000 },
    )
  })

  it.for([
    ['2025-01-17', '2025-01-18', true],
    ['2025-01-17', '2025-01', false],
    ['2025-01', '2025-01-17', false],
    ['2024-12', '2025-01', true],
    ['2024', '2025-01-01', true],
    ['../2024', '2025', true],
    ['2024/..', '2025', false],
  ] as const)('of %s and %s is %s', ([first, second, expected]) => {
    expect(isBefore(first, second)).toBe(expected)
  })
})

describe('writing a date', () => {
  it.for([
    ['2025-01-17', '17 January 2025'],
    ['2025-04-08', '8 April 2025'],
    ['2025-04', 'April 2025'],
    ['2025', '2025'],
    ['2022~', 'about 2022'],
    ['2022-09?', 'probably September 2022'],
    ['2022%', 'probably about 2022'],
    ['2024-06/2024-07', 'June–July 2024'],
    ['2024-12/2025-01', 'December 2024–January 2025'],
    ['2024/2025', '2024–2025'],
    ['2025-01-15/2025-01-17', '15–17 January 2025'],
    ['2025-01-31/2025-02-02', '31 January–2 February 2025'],
    ['2024-12-31/2025-01-01', '31 December 2024–1 January 2025'],
    ['2024-06~/2024-07', 'about June–July 2024'],
    ['2025-01-15~/2025-01-17', 'about 15 January–17 January 2025'],
    ['2025-01-15/2025-01-17?', '15 January–probably 17 January 2025'],
    ['../2025-07-18', 'by 18 July 2025'],
    ['../2022~', 'by about 2022'],
    ['2025-01-17/..', 'on or after 17 January 2025'],
  ] as const)('writes %s as "%s"', ([date, written]) => {
    expect(formatDate(date)).toBe(written)
  })

  it.for([
    ['2025-01-17', '17 Jan 2025'],
    ['2024-06/2024-07', 'Jun–Jul 2024'],
    ['2025-09~', 'about Sep 2025'],
  ] as const)('writes %s shortly as "%s"', ([date, written]) => {
    expect(formatDate(date, 'short')).toBe(written)
  })

  it('leaves the text as it is on request', () => {
    fc.assert(fc.property(anyDate, (date) => formatDate(date, 'iso') === date))
  })

  it('never drops a qualifier', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const marks = [...date].filter((character) => '~?%'.includes(character))
        const written = formatDate(date).match(/probably about|about|probably/g) ?? []
        expect(written).toEqual(
          marks.map((mark) => ({ '~': 'about', '?': 'probably' })[mark] ?? 'probably about'),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('names the year of every date', () => {
    fc.assert(fc.property(simpleDate, (date) => formatDate(date).endsWith(String(Number(date.slice(0, 4))))))
  })
})

describe('the weekday of a date', () => {
  it.for([
    ['2025-01-17', 'Friday'],
    ['2025-01-20', 'Monday'],
    ['2000-02-29', 'Tuesday'],
    ['0099-12-31', 'Thursday'],
  ] as const)('of %s is %s', ([date, weekday]) => {
    expect(formatDate(date, 'weekday')).toBe(weekday)
  })

  it.for(['2025-01', '2025', '2024-06/2024-07', '2025-01-17/2025-01-18', '../2025-07-18'])(
    'is refused for %s, which has no one day',
    (date) => {
      expect(() => formatDate(date, 'weekday')).toThrow(RangeError)
    },
  )
})

function isoDay(instant: number | null): string | null {
  return instant === null || !Number.isFinite(instant) ? null : new Date(instant).toISOString().slice(0, 10)
}
