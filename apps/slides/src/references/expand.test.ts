import { dataset, formatDate, labelOf, recordById } from '@partnership/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatSlideFault, linesOf } from '../deck/deck.ts'
import { type ExpandedDeck, expandDeck } from './expand.ts'
import { typeset } from './typeset.ts'

const TREATY = 'russia-iran-2025'
const signing = recordById('event', 'treaty-signing')

/** A deck of slides with one line of text each. */
const deckOf = (...bodies: readonly string[]) =>
  bodies.flatMap((body) => ['---', 'layout: brief', '---', '', body, ''])
const expand = (...bodies: readonly string[]) => expandDeck(linesOf(deckOf(...bodies), 'slides.md'), dataset)
const textOf = (body: string) => expand(body).lines.at(-2)

/** The sources that a slide was given. */
const sourcesOf = ({ slides }: ExpandedDeck, slide: number) => slides[slide - 1]?.sources ?? []

describe('expanding a deck', () => {
  it('puts what the records say in the place of each reference', () => {
    expect(textOf(`Signed on [[treaty-signing.date]] by [[vladimir-putin]].`)).toBe(
      `Signed on ${formatDate(signing.date)} by ${recordById('actor', 'vladimir-putin').name}.`,
    )
  })

  it('expands references in headlines, attributes and notes alike', () => {
    const name = recordById('actor', 'russia').name
    expect(textOf('# With [[russia]]')).toBe(`# With ${name}`)
    expect(textOf('<p title="[[russia]]"></p>')).toBe(`<p title="${name}"></p>`)
    expect(textOf('<!-- Of [[russia]] -->')).toBe(`<!-- Of ${name} -->`)
  })

  it('gives each slide the sources of the records that it names, numbered once through the deck', () => {
    const deck = expand('[[treaty-signing.date]]', '[[kazan-talks.date]]', '[[treaty-signing.title]]')
    const [first, second, third] = [1, 2, 3].map((slide) => sourcesOf(deck, slide))
    const { sources } = deck
    expect(first?.map(({ number }) => number)).toEqual(first?.map((_, index) => index + 1))
    expect(third).toEqual(first)
    expect(second?.length).toBeGreaterThan(0)
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1))
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length)
  })

  it('cites nothing for a name, since a name states nothing', () => {
    expect(sourcesOf(expand('[[russia]] and [[moscow]]'), 1)).toEqual([])
  })

  it('cites the part that a reference names, not the whole record', () => {
    const act = recordById('treaty', TREATY).acts.find(({ id }) => id === 'duma-vote')
    const cited = sourcesOf(expand(`[[${TREATY}.act.duma-vote.date]]`), 1).map(({ id }) => id)
    expect(cited.length).toBeGreaterThan(0)
    expect(act?.citations.map(({ source }) => source)).toEqual(expect.arrayContaining(cited))
  })

  it('cites the records that a component is given', () => {
    expect(sourcesOf(expand('<EventTimeline events="treaty-signing" />'), 1).length).toBeGreaterThan(0)
  })

  it('cites for bars and panels what they show, and not what they leave out', () => {
    const cited = (body: string) => sourcesOf(expand(body), 1).map(({ id }) => id)
    const weak = recordById('series', 'currency-share').points.filter(({ certainty }) => certainty === 'low')
    expect(weak.length).toBeGreaterThan(0)
    const bars = cited('<SeriesBars series="currency-share" />')
    const firm = recordById('series', 'currency-share').points.filter((point) => !weak.includes(point))
    expect(bars).toEqual(
      expect.arrayContaining(firm.flatMap((point) => point.citations.map((one) => one.source))),
    )
    for (const source of weak.flatMap(({ citations }) => citations.map((citation) => citation.source)))
      expect(bars).not.toContain(source)
    const panels = cited('<VoicePanels claim="russia-and-iran-strengthen-alliance" />')
    expect(panels).toContain('tass-1940345')
    expect(panels).not.toContain('csis-copy-2025-09-26-crink-diplomatic')
    expect(
      cited('<VoicePanels claim="russia-and-iran-strengthen-alliance" without="tass-1940345" />'),
    ).not.toContain('tass-1940345')
  })

  it('numbers the source of a weak denial that stays beside its accusation', () => {
    const claims = dataset.claims.map((claim) => ({
      ...claim,
      assertions: claim.assertions.map((one) =>
        one.stance === 'denies' ? { ...one, certainty: 'low' as const } : one,
      ),
    }))
    const denials = claims
      .find(({ id }) => id === 'accusation-of-iranian-arms-supplies')
      ?.assertions.filter(
        ({ stance, citation }) => stance === 'denies' && citation.source !== 'briefing-article',
      )
    const body = '<VoicePanels claim="accusation-of-iranian-arms-supplies" without="briefing-article" />'
    const deck = expandDeck(linesOf(deckOf(body), 'slides.md'), { ...dataset, claims })
    expect(denials?.length).toBeGreaterThan(0)
    expect(sourcesOf(deck, 1).map(({ id }) => id)).toEqual(
      expect.arrayContaining(denials?.map(({ citation }) => citation.source) ?? []),
    )
  })

  it('cites for the acts of a treaty what gives their days, those of other sources too', () => {
    const cited = sourcesOf(
      expand(`<ActAlternatives treaty="${TREATY}" step="talks-begin" heading="When?" />`),
      1,
    ).map(({ id }) => id)
    const act = recordById('treaty', TREATY).acts.find(({ id }) => id === 'talks-begin')
    const given = [act, ...(act?.alternatives ?? [])].map((one) => one?.citations.map(({ source }) => source))
    expect(given.length).toBeGreaterThan(2)
    for (const sources of given) expect(sources?.some((source) => cited.includes(source))).toBe(true)
    expect(given.flat()).toEqual(expect.arrayContaining(cited))
  })

  it('cites for a map of articles what gives each number', () => {
    const cited = sourcesOf(expand(`<ArticleMap treaty="${TREATY}" />`), 1).map(({ id }) => id)
    const numbered = dataset.provisions.filter(
      ({ treaty, article, numberVerified }) => treaty === TREATY && article !== null && numberVerified,
    )
    expect(cited).toEqual(expect.arrayContaining(numbered.map(({ citations }) => citations[0]?.source)))
  })

  it('tells the slides apart', () => {
    expect(expand('One', 'Another', 'A last one').slides).toHaveLength(3)
  })

  it('reports all faults at once, each with line, column and a way out', () => {
    const { faults } = expand(
      '[[treaty-sining.date]] and [[rusia]]',
      '<EventTimeline events="treaty-singing" />',
    )
    expect(faults.map(({ line, column, code }) => [line, column, code])).toEqual([
      [5, 1, 'S101'],
      [5, 28, 'S101'],
      [11, expect.any(Number), 'S101'],
    ])
    const [first] = faults
    expect(first && formatSlideFault(first)).toMatch(
      /^slides\.md:5:1 {2}S101 unknown-record {2}\[\[treaty-sining\.date\]\].* did you mean "treaty-signing"\?$/,
    )
  })

  it('writes every code of fault as one whole line', () => {
    const { faults } = expand(
      '[[treaty-sining.date]]',
      'In [[treaty-signing.place.name]]',
      'In [[count:claims|roman]]',
      '[[treaty-signing.date|words]]',
    )
    const formats = 'long, short, iso, weekday, year, month, monthyear'
    expect(faults.map(formatSlideFault)).toEqual([
      'slides.md:5:1  S101 unknown-record  [[treaty-sining.date]] names no record; did you mean "treaty-signing"?',
      'slides.md:11:4  S102 unknown-field  [[treaty-signing.place.name]]: "place.name" is no text or number in treaty-signing',
      `slides.md:17:4  S103 unknown-format  [[count:claims|roman]] has the format "roman"; known are ${formats}, lower, sentence, words`,
      `slides.md:23:1  S103 unknown-format  [[treaty-signing.date|words]]: "words" is no format of a date; known are ${formats}`,
    ])
  })

  it('checks the record that a whole slide is about', () => {
    const faults = (treaty: string) =>
      expandDeck(
        linesOf(`---\nlayout: cover\ntreaty: ${treaty}\n---\n\n# A treaty\n`, 'slides.md'),
        dataset,
      ).faults.map(formatSlideFault)
    const [treaty] = dataset.treaties
    expect(faults(treaty?.id ?? '')).toEqual([])
    expect(faults('russia-iran-2024')).toEqual([
      'slides.md:3:1  S101 unknown-record  "russia-iran-2024" names no record; did you mean "russia-iran-2025"?',
    ])
  })

  it('sets apostrophes as print does', () => {
    const straight = { ...signing, title: "Iran's signing" }
    const events = dataset.events.map((event) => (event.id === signing.id ? straight : event))
    const { lines } = expandDeck(linesOf(deckOf('[[treaty-signing.title]]'), 'slides.md'), {
      ...dataset,
      events,
    })
    expect(lines).toContain('Iran’s signing')
  })

  it('reports a field that is not known instead of writing "null"', () => {
    const events = dataset.events.map((event) =>
      event.id === signing.id ? { ...event, place: null } : event,
    )
    const { faults, lines } = expandDeck(linesOf(deckOf('In [[treaty-signing.place]]'), 'slides.md'), {
      ...dataset,
      events,
    })
    expect(faults.map(formatSlideFault)).toEqual([
      'slides.md:5:4  S102 unknown-field  [[treaty-signing.place]]: "place" is not known (null) in treaty-signing',
    ])
    expect(lines.join('\n')).not.toContain('null')
  })

  it('numbers the sources of earlier slides the same when a slide is added at the end', () => {
    const bodies = ['[[treaty-signing.date]]', '[[kazan-talks.date]]']
    const before = expand(...bodies).sources
    expect(expand(...bodies, '[[fall-of-assad.date]]').sources.slice(0, before.length)).toEqual(before)
  })

  it('follows a record that changes', () => {
    const events = dataset.events.map((event) =>
      event.id === signing.id ? { ...event, date: '2031-05-06' } : event,
    )
    const { lines } = expandDeck(linesOf(deckOf('On [[treaty-signing.date]]'), 'slides.md'), {
      ...dataset,
      events,
    })
    expect(lines.at(-2)).toBe('On 6 May 2031')
  })

  const nameable = [...dataset.actors, ...dataset.places].map(({ id }) => `[[${id}]]`)
  const dated = dataset.events.map(({ id }) => `[[${id}.date|short]]`)
  const counted = ['[[count:claims]]', '[[count:sources]]', '[[count:articles.verified|words]]']
  const text = fc.array(
    fc.oneof(fc.constantFrom(...nameable, ...dated, ...counted), fc.constantFrom('and', 'with', '[', ']')),
    {
      minLength: 1,
      maxLength: 12,
    },
  )

  it('leaves no reference behind, whatever stands around it, and changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (words) => {
        const once = expand(words.join(' '))
        expect(once.faults).toEqual([])
        expect(once.lines.join('\n')).not.toMatch(/\[\[[^\]\n]+\]\]/)
        const twice = expandDeck(linesOf(once.lines, 'slides.md'), dataset)
        expect(twice.lines).toEqual(once.lines)
      }),
    )
  })

  it('reads every record of the dataset by its id', () => {
    const actors = dataset.actors.map(
      (record) => [`[[${record.id}]]`, labelOf({ kind: 'actor', record })] as const,
    )
    const events = dataset.events.map(
      (record) => [`[[${record.id}]]`, labelOf({ kind: 'event', record })] as const,
    )
    for (const [reference, label] of [...actors, ...events]) expect(textOf(reference)).toBe(typeset(label))
  })
})
