import { type Dataset, dataset, recordById } from '@partnership/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../deck/deck.ts'
import { lintDeck, RULES } from './lint-deck.ts'

const KNOWN = {
  components: new Set([
    'QuizQuestions',
    'VoicePanels',
    'EventTimeline',
    'ActLadder',
    'SeriesBars',
    'TreatyMatrix',
  ]),
  layouts: new Set(['brief', 'cover']),
}

/** Sixty words and more that state nothing. */
const NOTE = 'Here the speaker explains what stands on the slide and why it matters to the room. '.repeat(5)

/** A deck of one slide: a headline, a text, notes. */
function deckOf(
  body: string,
  { headline = 'A finding', note = NOTE }: { headline?: string; note?: string } = {},
): string[] {
  return ['---', 'layout: brief', '---', '', `# ${headline}`, '', body, '', '<!--', note, '-->']
}

function faultsOf(markdown: readonly string[], records: Dataset = dataset): string[] {
  return lintDeck(linesOf(markdown, 'slides.md'), records, KNOWN).map(
    ({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
  )
}

const codesOf = (markdown: readonly string[], records?: Dataset) =>
  lintDeck(linesOf(markdown, 'slides.md'), records ?? dataset, KNOWN).map(({ code }) => code)

/** The dataset with one event changed. */
function withEvent(id: string, change: Partial<Dataset['events'][number]>): Dataset {
  return {
    ...dataset,
    events: dataset.events.map((event) => (event.id === id ? { ...event, ...change } : event)),
  }
}

const LINKED = 'signing-date-linked-to-trump'

/** The source in which the one stance of this kind on that claim was read. */
function sourceOf(stance: 'asserts' | 'denies'): string {
  const taken = recordById('claim', LINKED).assertions.filter((assertion) => assertion.stance === stance)
  expect(taken).toHaveLength(1)
  return taken[0]?.citation.source ?? ''
}

type Claim = Dataset['claims'][number]
type SeriesPoint = Dataset['series'][number]['points'][number]

/** The dataset with one claim changed. */
function withClaim(id: string, change: (claim: Claim) => Partial<Claim>): Dataset {
  return {
    ...dataset,
    claims: dataset.claims.map((claim) => (claim.id === id ? { ...claim, ...change(claim) } : claim)),
  }
}

/** The dataset with the points of one series changed. */
function withSeries(id: string, change: (point: SeriesPoint, index: number) => SeriesPoint): Dataset {
  return {
    ...dataset,
    series: dataset.series.map((one) => (one.id === id ? { ...one, points: one.points.map(change) } : one)),
  }
}

/** A part of a record with the mark of what only copies of other reports carry, or without it. */
function marked<T extends { readonly certainty?: 'low' }>(part: T, isWeak: boolean): T {
  const { certainty: _, ...firm } = part
  // The mark is optional in every type that has it.
  return (isWeak ? { ...firm, certainty: 'low' } : firm) as T
}

const FAULTY: readonly (readonly [code: string, why: string, markdown: string[]])[] = [
  ['S101', 'a reference to a record that does not exist', deckOf('[[treaty-sining.date]]')],
  ['S102', 'a reference to a field that does not exist', deckOf('[[treaty-signing.day]]')],
  ['S103', 'a format that does not exist', deckOf('[[treaty-signing.date|roman]]')],
  ['S104', 'a component that does not exist', deckOf('<VoicePanel claim="no-help-to-attacker" />')],
  [
    'S105',
    'a component that is given a record of another kind',
    deckOf('<EventTimeline emphasis="russia" />'),
  ],
  [
    'S105',
    'a question that is no choice of one answer',
    deckOf('<QuizQuestions questions="term-of-each-treaty" />'),
  ],
  [
    'S106',
    'a step that is no act of the treaty',
    deckOf('<ActLadder treaty="russia-iran-2025" steps="signatur" />'),
  ],
  ['S107', 'a layout that does not exist', ['---', 'layout: breif', ...deckOf('Text').slice(2)]],
  ['S107', 'a slide without a layout', ['---', ...deckOf('Text').slice(2)]],
  ['S201', 'a number in digits', deckOf('It has 47 articles.')],
  ['S202', 'a month', deckOf('Signed in January.')],
  ['S202', 'a weekday', deckOf('Signed on a Friday.')],
  ['S203', 'a number in words', deckOf('It runs for twenty years.')],
  ['S204', 'a quotation', deckOf('He called the goals “ambitious”.')],
  ['S205', 'the name of a person', deckOf('Signed by Vladimir Putin.')],
  ['S205', 'a family name alone', deckOf('Signed by Putin.')],
  ['S205', 'a variant of a name', deckOf('Signed by Massoud Pezeshkian.')],
  ['S205', 'the name of a place', deckOf('Signed in Moscow.')],
  ['S205', 'the name of a treaty', deckOf('It replaces the Russia–Iran treaty of 2001.')],
  ['S206', 'a name that no record holds', deckOf('They met in the Alexander hall.')],
  ['S301', 'a label that takes a side', deckOf('The regime fell.')],
  ['S302', 'a verb that judges the speaker', deckOf('[[iran]] admitted it.')],
  ['S303', 'the word alliance in our own voice', deckOf('This is an alliance.')],
  ['S207', 'North Korea without its letters on first use', deckOf('With [[north-korea]].')],
  ['S208', 'a person without an office on first use', deckOf('[[abbas-araghchi]] spoke.')],
  ['S305', 'a denial of somebody who denied nothing', deckOf('[[united-kingdom]] denied it.')],
  ['S304', 'another spelling of a place', deckOf('Kiev is a city.')],
  ['S304', 'a sea without its name', deckOf('[[iran]] lies on the Gulf.')],
  ['S401', 'an accusation without the voices', deckOf('[[accusation-of-iranian-arms-supplies]]')],
  ['S401', 'a disputed event without the voices', deckOf('[[us-says-iran-sent-missiles.description]]')],
  ['S401', 'a disputed event in a timeline', deckOf('<EventTimeline events="us-says-iran-sent-missiles" />')],
  ['S402', 'a number that copies alone carry', deckOf('[[currency-share.points.3.value]] per cent')],
  [
    'S403',
    'panels from which the only denial is left out',
    deckOf(`<VoicePanels claim="${LINKED}" without="${sourceOf('denies')}" />`),
  ],
  [
    'S403',
    'panels from which the only one who asserts is left out',
    deckOf(`<VoicePanels claim="${LINKED}" without="${sourceOf('asserts')}" />`),
  ],
  ['S404', 'one number of several', deckOf('[[currency-share.points.4.value]] per cent')],
  [
    'S404',
    'a day that another source gives otherwise',
    deckOf('Signed on [[russia-iran-2001.act.signature.date]].'),
  ],
  ['S404', 'such a day of an event', deckOf('It passed on [[duma-ratifies.date]].')],
  [
    'S404',
    'such a day of an event in a timeline',
    deckOf('<EventTimeline events="treaty-signing russia-iran-2001-treaty-signed" />'),
  ],
  ['S405', 'an accusation of nobody', deckOf('An accusation stands in the room.')],
  ['S501', 'a slide without a headline', deckOf('Text').filter((line) => !line.startsWith('#'))],
  ['S501', 'a slide with more than one headline', deckOf('# Another finding')],
  ['S502', 'notes that are too short', deckOf('Text', { note: 'Hello.' })],
  ['S502', 'notes that are too long', deckOf('Text', { note: NOTE.repeat(3) })],
]

describe('the lint of slides', () => {
  it('accepts a slide that names its facts by reference', () => {
    expect(faultsOf(deckOf('President [[vladimir-putin]] signed on [[treaty-signing.date]].'))).toEqual([])
  })

  it.each(FAULTY)('reports %s for %s', (code, _why, markdown) => {
    expect(codesOf(markdown)).toContain(code)
  })

  it('has a case above for each of its rules', () => {
    const tested = new Set(FAULTY.map(([code]) => code))
    expect(RULES.map(({ code }) => code).filter((code) => !tested.has(code))).toEqual([])
  })

  it('reports a record of low confidence, in a reference and in a component', () => {
    expect(codesOf(deckOf('[[ru-ir-article-4.article]]'))).toContain('S402')
    expect(codesOf(deckOf('[[ru-ir-article-5.paragraphs.0.number]]'))).toContain('S402')
    expect(codesOf(deckOf('[[ru-ir-article-3.article]]'))).not.toContain('S402')
    const weak = withEvent('kazan-talks', { confidence: 'low' })
    expect(codesOf(deckOf('[[kazan-talks.date]]'), weak)).toEqual(['S402'])
    expect(codesOf(deckOf('<EventTimeline events="kazan-talks treaty-signing" />'), weak)).toEqual(['S402'])
    expect(codesOf(deckOf('[[kazan-talks.date]]'))).toEqual([])
  })

  it('reports one statement, finding or number that only copies of other reports carry, and no other part', () => {
    const claim = withClaim('treaty-seen-as-united-front', ({ assertions, assessment }) => ({
      assertions: assertions.map((assertion, index) => marked(assertion, index === 1)),
      assessment: assessment && marked(assessment, true),
    }))
    expect(faultsOf(deckOf('[[treaty-seen-as-united-front.assessment.note]]'), claim)).toEqual([
      expect.stringMatching(/^7:1 S402 "treaty-seen-as-united-front\.assessment\.note" is of low confidence/),
    ])
    const note = (index: number) =>
      deckOf(
        `[[treaty-seen-as-united-front.assertions.${index}.note]] <VoicePanels claim="treaty-seen-as-united-front" />`,
      )
    expect(codesOf(note(1), claim)).toEqual(['S402'])
    expect(codesOf(note(0), claim)).toEqual([])
    const share = withSeries('currency-share', (point, index) => marked(point, index === 1))
    expect(codesOf(deckOf('[[currency-share.points.1.value]]'), share)).toEqual(['S402'])
    expect(codesOf(deckOf('[[currency-share.points.0.value]]'), share)).toEqual([])
  })

  it('lets a component show what is left of a record, and reports one that nothing is left of', () => {
    const bars = deckOf('<SeriesBars series="currency-share" />')
    expect(
      codesOf(
        bars,
        withSeries('currency-share', (point, index) => marked(point, index > 0)),
      ),
    ).toEqual([])
    expect(
      codesOf(
        bars,
        withSeries('currency-share', (point) => marked(point, true)),
      ),
    ).toEqual(['S402'])
    const panels = deckOf('<VoicePanels claim="signing-date-linked-to-trump" without="briefing-article" />')
    const weak = withClaim('signing-date-linked-to-trump', ({ assertions }) => ({
      assertions: assertions.map((assertion) => marked(assertion, assertion.stance === 'denies')),
    }))
    expect(codesOf(panels, weak)).toContain('S402')
    expect(codesOf(deckOf('<VoicePanels claim="signing-date-linked-to-trump" />'), weak)).toEqual([])
    expect(codesOf(panels)).not.toContain('S402')
  })

  it('says where the fault is and what was probably meant', () => {
    expect(faultsOf(deckOf('On [[treaty-sining.date]]'))).toEqual([
      expect.stringMatching(/^7:4 S101 .*\[\[treaty-sining\.date\]\].*did you mean "treaty-signing"\?$/),
    ])
  })

  it('finds every fault at once, in the order of the file', () => {
    const faults = faultsOf(deckOf('In May, Putin said 47.', { headline: 'On Friday' }))
    expect(faults.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
      '5:6 S202',
      '7:4 S202',
      '7:9 S205',
      '7:20 S201',
    ])
  })

  it('checks the speaker notes and the title of the deck as it checks the slide', () => {
    expect(codesOf(deckOf('Text', { note: `${NOTE} In June it was done.` }))).toEqual(['S202'])
    expect(
      codesOf(['---', 'layout: brief', "title: 'Talks of June'", '---', ...deckOf('Text').slice(3)]),
    ).toEqual(['S202'])
  })

  it('leaves layout alone: frontmatter, styles, tags, component properties', () => {
    const markdown = deckOf(
      '<div style="grid-column: span 7"><SeriesBars series="rasht-astara-length" :latest="11" /></div>',
    )
    markdown.splice(2, 0, 'clicks: 3')
    expect(faultsOf(markdown)).toEqual([])
  })

  it('lets a slide speak of an alliance where it shows the voices or names who says it', () => {
    expect(
      faultsOf(deckOf('Is it an alliance? <VoicePanels claim="russia-and-iran-strengthen-alliance" />')),
    ).toEqual([])
    expect(
      faultsOf(deckOf('Deputy foreign minister [[andrei-rudenko]] said that it is no alliance.')),
    ).toEqual([])
  })

  it.each([
    ['S301', 'The regime fell.'],
    ['S302', 'Somebody admitted it.'],
    ['S303', 'This is an alliance.'],
    ['S304', 'Kiev is a city.'],
    ['S305', '[[united-kingdom]] denied it.'],
    ['S404', 'Signed on [[russia-iran-2001.act.signature.date]].'],
    ['S405', 'Nobody knows who made this accusation.'],
  ])('reports %s in the notes, the headline and the text alike', (code, text) => {
    expect(codesOf(deckOf('Text', { note: `${NOTE} ${text}` }))).toContain(code)
    expect(codesOf(deckOf('Text', { headline: text }))).toContain(code)
    expect(codesOf(deckOf(text))).toContain(code)
  })

  it.each([
    ['Spokesperson [[dmitry-peskov]] denied it.', 'somebody whose denial is recorded'],
    ['[[iran]] denies it.', 'the state whose government denied'],
    ['We show who denies it.', 'nobody'],
  ])('lets "%s" stand, which names %s', (text) => {
    expect(faultsOf(deckOf(text))).toEqual([])
  })

  it('takes a denial for that of the same part of a sentence alone', () => {
    expect(codesOf(deckOf('[[iran]] agreed; [[united-kingdom]] denied it.'))).toEqual(['S305'])
  })

  it.each([
    ['Signed in [[russia-iran-2001.act.signature.date|monthyear]].', 'every source gives the month'],
    ['Signed on [[russia-iran-2001.act.signature.date]] according to both.', 'the day has its voice'],
    [
      'Signed on [[russia-iran-2001.act.signature.date]]. <ActLadder treaty="russia-iran-2001" steps="signature" />',
      'the ladder shows each',
    ],
    ['Signed on [[russia-iran-2025.act.signature.date]].', 'nobody disagrees'],
    [
      '[[trade-turnover.points.0.value]] and [[currency-share.points.0.value]]',
      'the numbers disagree with none',
    ],
  ])('lets "%s" stand, since %s', (text) => {
    expect(codesOf(deckOf(text)).filter((code) => code === 'S404')).toEqual([])
  })

  it('lets one number of several stand beside the others', () => {
    expect(codesOf(deckOf('[[currency-share.points.2.value]], [[currency-share.points.4.value]]'))).toContain(
      'S404',
    )
    const all = [2, 3, 4, 5].map((index) => `[[currency-share.points.${index}.value]]`).join(', ')
    expect(codesOf(deckOf(all))).not.toContain('S404')
  })

  it('asks for the letters of North Korea once on the slides and once in the notes', () => {
    const full = '[[north-korea]] ([[north-korea.variants.0]])'
    expect(faultsOf(deckOf(`With ${full}, and [[north-korea]] again.`))).toEqual([])
    expect(codesOf(deckOf(`With ${full}.`, { note: `${NOTE} With [[north-korea]].` }))).toEqual(['S207'])
    expect(faultsOf(deckOf('It replaces the [[russia-north-korea-2024]].'))).toEqual([])
  })

  it('asks for the office of a person once on the slides and once in the notes', () => {
    const full = 'Foreign minister [[abbas-araghchi]] spoke.'
    expect(faultsOf(deckOf(`${full} [[abbas-araghchi]] spoke again.`))).toEqual([])
    expect(codesOf(deckOf(full, { note: `${NOTE} [[abbas-araghchi]] spoke.` }))).toEqual(['S208'])
    expect(codesOf(deckOf('The foreign minister came. [[abbas-araghchi]] spoke.'))).toEqual(['S208'])
    expect(
      faultsOf(deckOf('It began on [[treaty-signing.date]], as foreign minister [[abbas-araghchi]] said.')),
    ).toEqual([])
    expect(
      faultsOf(deckOf('<p>[[vladimir-putin]]<small>[[russia-iran-2025.signatories.0.office]]</small></p>')),
    ).toEqual([])
  })

  it('accepts an accusation beside its voices', () => {
    const body =
      '[[accusation-of-iranian-arms-supplies]] <VoicePanels claim="accusation-of-iranian-arms-supplies" />'
    expect(faultsOf(deckOf(body))).toEqual([])
  })

  it('finds a name of any actor, wherever it stands in a sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dataset.actors), fc.constantFrom('', 'There '), (actor, before) => {
        expect(codesOf(deckOf(`${before}${actor.name} said so.`))).toContain('S205')
      }),
      { numRuns: dataset.actors.length * 2 },
    )
  })

  it('finds any typed number, and none in a reference', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        expect(codesOf(deckOf(`It has ${number} articles.`))).toContain('S201')
      }),
    )
    expect(codesOf(deckOf('[[russia-iran-2025.signatories.0.office]]'))).toEqual([])
  })
})
