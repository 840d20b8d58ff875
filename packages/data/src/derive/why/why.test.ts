import { describe, expect, it } from 'vitest'
import {
  cited,
  type Made,
  type MadeAssertion,
  madeAct,
  madeActor,
  madeAssertion,
  madeBuilding,
  madeClaim,
  madeDataset,
  madeEvent,
  madeRoute,
  madeSource,
  madeTreaty,
  STATES_AND_SERVANTS,
} from '../../../test/made-records.ts'
import { compileRealRecords } from '../../../test/real-dataset.ts'
import { reasonRows } from '../../../test/reason-rows.ts'
import { datasetOf, replacing } from '../../../test/record-tree.ts'
import type { Dataset } from '../../generated/types.ts'
import { STANCE_LABELS, voices } from '../claims.ts'
import { indexRecords } from '../records.ts'
import { whyDoYouSay } from './index.ts'
import { actorName } from './words.ts'

describe('why a claim is there', () => {
  it('is what it says, who takes which stance, where each was read, and what the editors found', () => {
    expect(linesOf('trade-doubled')).toEqual([
      'says: The record holds a proposition, in the editors’ words: “Trade between Norland and Sudland doubled in 2021.” It is put as a statement of fact; that it is recorded does not say that it is true.',
      'voice: Ada First said so on 10 January 2022, in a paraphrase. Read in Daily Wire, 4 May 2021 (independent, by the editors’ classification; news agency), in the words “twice as much”.',
      'voice: Bo Second denied it on 11 January 2022, in a paraphrase. Read in Foreign Ministry of Norland, undated (state-owned; primary source).',
      'judgement: Somebody denies or disputes it or states otherwise, so it counts as contested.',
      'judgement: Held against the public record, the editors’ finding is “Contested”. The two offices count differently. Read in Daily Wire, 4 May 2021 (independent, by the editors’ classification; news agency).',
    ])
  })

  it('names the person who spoke for an actor, and says when nobody denies, and when nobody has judged', () => {
    const lines = linesOf(
      'trade-doubled',
      datasetOf({
        'claims/trade-doubled.yml': (base) =>
          base
            .replace('actor: ada-first\n    speaker: null', 'actor: senate\n    speaker: ada-first')
            .replace(/ {2}- actor: bo-second[\s\S]*/, 'assessment: null\n'),
      }),
    )
    expect(lines[1]).toMatch(/^voice: Ada First, for Senate of Norland, said so on 10 January 2022/)
    expect(lines.slice(2)).toEqual([
      'judgement: No source read denies or disputes it or states otherwise; that does not mean that it is true.',
      'not-known: The editors have not held it against the public record.',
    ])
  })
})

describe('what only copies of other reports carry', () => {
  const COPIES = 'Only copies of other reports were read for this. Read in Copied report'

  it('is told as such of a voice, a finding and a number, and of nothing else', () => {
    const copied = datasetOf({
      'claims/trade-doubled.yml': (base) =>
        base
          .replace('      source: ministry-page', '      source: copy-site\n    certainty: low')
          .replace('verdict: contested', 'verdict: contested\n  certainty: low')
          .replace('    - source: daily-wire', '    - source: copy-site'),
      'series/turnover.yml': (base) =>
        base
          .replace('value: 10', 'value: 10\n    certainty: low')
          .replace('      - source: daily-wire', '      - source: copy-site'),
    })
    const told = ['trade-doubled', 'turnover'].flatMap((id) => linesOf(id, copied))
    expect(told.filter((line) => line.includes(COPIES)).map((line) => line.slice(0, 30))).toEqual([
      'voice: Bo Second denied it on ',
      'judgement: Held against the pu',
      'value: Number 1, 2020: 10 mill',
    ])
    expect(linesOf('turnover').concat(linesOf('trade-doubled')).join()).not.toContain('Only copies')
  })
})

describe('why a series is there', () => {
  it('is how many numbers it holds, and each with who stated it and what is stated otherwise', () => {
    expect(linesOf('turnover')).toEqual([
      'says: “Trade turnover” holds 2 numbers, in million crowns; where sources disagree, it keeps each value.',
      'value: Number 1, 2020: 10 million crowns, stated by Ada First. Another value for the same thing: 11 to 12, the source does not say by whom. Read in Daily Wire, 4 May 2021 (independent, by the editors’ classification; news agency).',
      'value: Number 2, 2020: 11 to 12 million crowns, the source does not say by whom. Another value for the same thing: 10, stated by Ada First. Read in Foreign Ministry of Norland, undated (state-owned; primary source).',
    ])
  })
})

describe('why an event is there', () => {
  it('is what happened and where it was read, and each claim about it with every voice', () => {
    expect(linesOf('opening')).toEqual([
      'says: “Bridge opened”, on 3 May 2021, River Town. The bridge opens to traffic. Who acted: Norland and Sudland. It is recorded as a reported fact, with high confidence. Read in Daily Wire, 4 May 2021 (independent, by the editors’ classification; news agency), in the words “open at last”.',
      'referred-to: A claim refers to it. “Trade between Norland and Sudland doubled in 2021.”: Ada First said so; Bo Second denied it. Read in Daily Wire, 4 May 2021 (independent, by the editors’ classification; news agency), in the words “twice as much”; Foreign Ministry of Norland, undated (state-owned; primary source).',
    ])
  })
})

describe('why a treaty is there', () => {
  it('is each act with its date, and each other date as a step of its own with its own sources', () => {
    const disputed = datasetOf({
      'treaties/bridge-treaty.yml': replacing(
        "    date: '2020-03-02'\n",
        "    date: '2020-03-02'\n    alternatives:\n      - {date: '2020-03~', statedBy: A copy, citations: [{source: copy-site}]}\n",
      ),
    })
    const steps = whyDoYouSay(disputed, 'bridge-treaty').filter(({ text }) => /^Signature|^Entry/.test(text))
    expect(steps.map(({ text, sources }) => [text, sources])).toEqual([
      [
        'Signature, on 2 March 2020, River Town, by Ada First and Bo Second (certainty high). The two presidents sign the treaty. Read in Foreign Ministry of Norland, undated (state-owned; primary source).',
        ['ministry-page'],
      ],
      [
        'Signature, according to A copy: about March 2020; the record keeps it as an alternative. Read in Copied report, May 2021 (ownership not recorded; copy of another’s report).',
        ['copy-site'],
      ],
      [
        'Entry into force, on 1 February 2021, by Norland and Sudland (certainty high). The treaty takes effect. Read in Daily Wire, 4 May 2021 (independent, by the editors’ classification; news agency).',
        ['daily-wire'],
      ],
    ])
  })
})

describe('why a question has its answer', () => {
  const supporting = (id: string) =>
    datasetOf({
      'questions/who-built-it.yml': (base) =>
        base
          .replace('supports: [bridge-treaty, norland]', `supports: [${id}]`)
          // On something disputed a question asks who said so, and says who denies it.
          .replace('Which state paid for the piers', 'Which state said so')
          .replace('Norland paid for the piers.', 'Ada First said so; Bo Second disputed it.'),
    })

  it('is the chain through each record that supports it', () => {
    const steps = whyDoYouSay(supporting('trade-doubled'), 'who-built-it')
    expect(steps.map(({ kind, record }) => [kind, record])).toEqual([
      ['says', 'who-built-it'],
      ['builds-on', 'trade-doubled'],
      ['says', 'trade-doubled'],
      ['voice', 'trade-doubled'],
      ['voice', 'trade-doubled'],
      ['judgement', 'trade-doubled'],
      ['judgement', 'trade-doubled'],
    ])
  })

  it('brings the contested claims about an event that supports it, with their denials', () => {
    const lines = linesOf('who-built-it', supporting('opening'))
    expect(lines.at(-1)).toMatch(
      /^builds-on: A contested claim is about it\. “Trade .*”: Ada First said so; Bo Second denied it\. Read in /,
    )
  })
})

describe('what refers to a record', () => {
  const rowsOf = (id: string, collections: Parameters<typeof madeDataset>[0]) =>
    reasonRows(madeDataset({ actors: STATES_AND_SERVANTS, ...collections }), id).slice(1)
  const uncited = { citations: [] }
  const signing = madeEvent('signing', 'Signing', '2020', { actors: ['ada'], ...uncited })
  const opening = madeEvent('opening', 'Opening', '2021', { actors: ['ada'], ...uncited })
  const claims = [
    madeClaim('tolls', 'Tolls fell', [
      madeAssertion('bo', 'denies', '2022', { citation: { source: 'wire' } }),
      madeAssertion('ada', 'asserts', '2022', { citation: { source: 'copy' } }),
    ]),
    madeClaim('piers', 'Piers sank', [madeAssertion('ada', 'asserts', '2022')]),
    madeClaim('lamps', 'Lamps burn', [madeAssertion('bo', 'asserts', '2022')]),
  ]

  it('is nothing where no record does', () => {
    expect(rowsOf('ada', { events: [{ ...signing, actors: ['bo'] }] })).toEqual([])
  })

  it.for<[Made<'events'>[], string]>([
    [[signing], 'One event refers to it: “Signing”.'],
    [[signing, opening], '2 of the events refer to it: “Signing” and “Opening”.'],
    [
      [
        { ...signing, status: 'contested-claim' },
        { ...opening, actors: ['bo'] },
      ],
      'One event refers to it: “Signing” (a contested claim).',
    ],
  ])('is one step a kind, which marks what is contested: %#', ([events, told]) => {
    expect(rowsOf('ada', { events })).toEqual([['referred-to', told]])
  })

  it('is one step a claim, with its voices and where each was read', () => {
    const sources = [madeSource('wire', 'wire'), madeSource('copy', 'repost')]
    expect(rowsOf('ada', { claims, sources })).toEqual([
      [
        'referred-to',
        'A claim refers to it. “Tolls fell”: Ada First said so; Bo Second denied it. Read in wire, undated (ownership not recorded; news agency); copy, undated (ownership not recorded; copy of another’s report).',
        'wire',
        'copy',
      ],
      ['referred-to', 'A claim refers to it. “Piers sank”: Ada First said so.', 'ada-on-2022'],
    ])
  })

  it('comes in the order of the kinds', () => {
    const places = [madeBuilding('gate', 'River Gate', 1)]
    const rows = rowsOf('gate', {
      places: [...places, madeRoute('road', 'Valley Road', ['gate'])],
      treaties: [
        madeTreaty('bridge', 'Bridge Treaty', {
          acts: [madeAct('signature', '2020', [], { place: 'gate' })],
        }),
      ],
      events: [{ ...signing, place: 'gate' }],
    })
    expect(rows).toEqual([
      ['referred-to', 'One place refers to it: “Valley Road”.'],
      ['referred-to', 'One treaty refers to it: “Bridge Treaty”.'],
      ['referred-to', 'One event refers to it: “Signing”.'],
    ])
  })

  it('is, of a source, what cites it', () => {
    const wire = madeSource('wire', 'wire')
    const events = [signing, opening].map((event) => ({ ...event, citations: cited('wire') }))
    expect(rowsOf('wire', { sources: [wire], events, claims: claims.slice(0, 1) })).toEqual([
      ['referred-to', '2 of the events cite it: “Signing” and “Opening”.'],
      [
        'referred-to',
        'A claim cites it. “Tolls fell”: Ada First said so; Bo Second denied it. Read in wire, undated (ownership not recorded; news agency).',
        'wire',
        'copy',
      ],
    ])
    expect(rowsOf('wire', { sources: [wire], events: events.slice(0, 1) })).toEqual([
      ['referred-to', 'One event cites it: “Signing”.'],
    ])
  })
})

describe('what the answer of a question rests on', () => {
  const denied = (id: string, about: string, stance: MadeAssertion['stance'] = 'denies') =>
    madeClaim(id, `On ${id}`, [madeAssertion('bo', stance, '2022', { citation: { source: 'wire' } })], {
      about: { event: about },
    })
  const question: Made<'questions'> = {
    id: 'who-opened',
    format: 'single-choice',
    stem: 'Who opened it?',
    explanation: 'Ada First opened it.',
    topic: 'trade',
    difficulty: 'easy',
    supports: ['opening', 'nowhere', 'norland', 'told'],
    options: [
      { text: 'Ada First', correct: true, rationale: '' },
      { text: 'Bo Second', correct: false, rationale: 'He came later.' },
      { text: 'Cy Third', correct: false, rationale: 'He stayed away.' },
    ],
  }

  it('is each record that is there, in its order, and of an event what is contested about it', () => {
    const dataset = madeDataset({
      actors: [madeActor('norland', 'state', 'Norland'), madeActor('bo', 'person', 'Bo Second')],
      events: [
        madeEvent('opening', 'Opening', '2021', { actors: ['bo'], citations: [], status: 'contested-claim' }),
        madeEvent('closing', 'Closing', '2021', { citations: [] }),
      ],
      claims: [
        denied('tolls', 'opening'),
        denied('lamps', 'closing'),
        denied('praise', 'opening', 'asserts'),
        // Supports the answer itself, so it has its own steps.
        denied('told', 'opening'),
      ],
      sources: [madeSource('wire', 'wire')],
      questions: [question],
    })
    const IN_WIRE = 'Read in wire, undated (ownership not recorded; news agency).'
    expect(
      whyDoYouSay(dataset, 'who-opened').map(({ kind, record, text, sources }) => [
        kind,
        record,
        text,
        ...sources,
      ]),
    ).toEqual([
      [
        'says',
        'who-opened',
        'The quiz asks: “Who opened it?” The answer that it counts as right is “Ada First”. Ada First opened it.',
      ],
      ['builds-on', 'opening', 'The answer rests on the event “Opening” (a contested claim).'],
      [
        'says',
        'opening',
        '“Opening”, in 2021. Opening, it is said. Who acted: Bo Second. It is recorded as a contested claim, with high confidence.',
      ],
      [
        'builds-on',
        'opening',
        `A contested claim is about it. “On tolls”: Bo Second denied it. ${IN_WIRE}`,
        'wire',
      ],
      ['builds-on', 'norland', 'The answer rests on the actor “Norland”.'],
      ['says', 'norland', 'Norland is recorded as a state.', 'about-norland'],
      ['builds-on', 'told', 'The answer rests on the claim “On told”.'],
      ...recordRows(dataset, 'told'),
    ])
  })

  function recordRows(dataset: Dataset, id: string): string[][] {
    return reasonRows(dataset, id)
      .filter(([kind]) => kind !== 'referred-to')
      .map(([kind = '', ...others]) => [kind, id, ...others])
  }
})

describe('where something was read', () => {
  it('is called a sentence of the article in a source that is kept as fingerprints', () => {
    const { dataset } = compileRealRecords()
    expect(linesOf('signing-date-linked-to-trump', dataset)[1]).toMatch(
      /Read in the starting article, .*, line 11, sentence 1 of the article\.$/,
    )
  })
})

describe('the chain', () => {
  const { dataset } = compileRealRecords()
  const chains = [...indexRecords(dataset).values()].map((entry) => ({
    entry,
    steps: whyDoYouSay(dataset, entry.record.id),
  }))

  it('of any record of the project is made of sentences, with each source that it names', () => {
    for (const { entry, steps } of chains) {
      expect(steps.length).toBeGreaterThan(0)
      for (const { text, sources } of steps) {
        expect(text).toMatch(/^[\p{Lu}\p{N}“]/u)
        expect(text).toMatch(/[.!?…]["”)]?$/)
        expect(text).not.toMatch(/undefined|\[object|null|\.\.(?!\.)| {2}|“”|\(\)/)
        // A source record speaks of itself; everywhere else what is cited is named, and only what is cited.
        if (text.startsWith('A source: ')) expect(sources).toEqual([entry.record.id])
        else if (!text.startsWith('Its text, or a translation'))
          expect([text, text.includes('Read in ')]).toEqual([text, sources.length > 0])
      }
    }
  })

  it('never shows a proposition of a claim without every one who denies or disputes it', () => {
    const index = indexRecords(dataset)
    const find = (id: string) => index.get(id)
    for (const { entry, steps } of chains) {
      const text = steps.map((step) => step.text).join('\n')
      for (const claim of dataset.claims) {
        if (!text.includes(`“${claim.proposition}”`)) continue
        for (const { actor, speaker, stance } of voices(claim).denying) {
          expect([entry.record.id, text]).toEqual([
            entry.record.id,
            // A sentence may begin with the name.
            expect.stringContaining(actorName(find, speaker ?? actor).replace(/^the /, '')),
          ])
          expect([entry.record.id, text]).toEqual([
            entry.record.id,
            expect.stringContaining(STANCE_LABELS[stance]),
          ])
        }
      }
    }
  })

  it('adds no verb and no label that judges to what the records say', () => {
    const words = chains
      .map(({ steps }) => steps.map(({ text }) => text).join('\n'))
      .join('\n')
      .replace(/“[^”]*”|https?:\S+/g, '')
    expect(words).not.toMatch(/\b(claimed|admitted|insisted|revealed|boasted|conceded|so-called)\b/i)
  })

  it('follows an id that a record had before, and refuses one that no record has or had', () => {
    const renamed = datasetOf({
      'events/opening.yml': (base) => `${base}formerIds: [bridge-opening]\n`,
    })
    expect(whyDoYouSay(renamed, 'bridge-opening')).toEqual(whyDoYouSay(renamed, 'opening'))
    expect(() => whyDoYouSay(renamed, 'opened')).toThrow(
      new RangeError('the dataset has no record with the id "opened"'),
    )
  })

  it('says of a source who stands behind it and what cites it', () => {
    expect(linesOf('copy-site')).toEqual([
      'says: A source: Copied report, May 2021 (ownership not recorded; copy of another’s report). Its title is “Copied report”. It was read on 1 January 2022 (https://example.org/copy).',
    ])
    expect(linesOf('ministry-page').slice(1)).toEqual([
      'referred-to: 2 of the actors cite it: “Norland” and “Sudland”.',
      'referred-to: One treaty cites it: “Bridge Treaty of 2020”.',
      'referred-to: 2 of the provisions cite it: “Building the bridge” and “Talks on tolls”.',
      expect.stringMatching(/^referred-to: A claim cites it\. “Trade .*; Bo Second denied it\./),
      'referred-to: One series cites it: “Trade turnover”.',
    ])
  })
})

/** The base records without the questions that follow from them, which would say the same once more. */
function writtenRecords(): Dataset {
  const dataset = datasetOf()
  return { ...dataset, questions: dataset.questions.filter(({ template }) => template === undefined) }
}

function linesOf(id: string, dataset: Dataset = writtenRecords()): string[] {
  return whyDoYouSay(dataset, id).map(({ kind, text }) => `${kind}: ${text}`)
}
