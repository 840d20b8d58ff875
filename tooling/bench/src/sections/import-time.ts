import { interleave } from '../interleave.ts'
import { writeNumber } from '../markdown.ts'
import { installBesidePeers, versionsIn } from '../peers.ts'
import { RATIO_HEADERS, RATIO_NOTE, writeRatios } from '../ratios.ts'
import { type Reading, readOnce } from '../read-once.ts'
import type { Section } from '../section.ts'
import { spread, summarise } from '../statistics.ts'
import { PEERS, SUBJECT_NOTES, SUBJECTS } from '../subjects.ts'

const ROUNDS = 21
const WARM_UP = 2

export const section: Section = {
  title: 'Import time in a fresh Node.js process',
  async run({ atTheEnd, say, runs = ROUNDS }) {
    const consumer = await installBesidePeers(atTheEnd)
    say(`${WARM_UP + runs} rounds of ${SUBJECTS.length} imports`)
    const measured = await interleave(
      SUBJECTS.map((subject) => ({ name: subject.name, measure: () => readOnce(consumer, subject) })),
      { warmUp: WARM_UP, rounds: runs },
    )
    const results = SUBJECTS.map((subject) => resultOf(subject.name, measured.get(subject.name) ?? []))
    const costOfPeer = (peer: string) => {
      const index = SUBJECTS.findIndex((subject) => subject.peer === peer)
      const result = results[index]
      if (!result) throw new Error(`${peer} was not measured`)
      return result
    }
    const spreadOf = (name: string) =>
      spread((measured.get(name) ?? []).map(({ milliseconds }) => milliseconds))
    return {
      comparisons: [
        {
          area: 'data',
          what: 'importing all, ms',
          ours: spreadOf('ours: all'),
          peers: PEERS.map((peer) => ({ name: peer, spread: spreadOf(`${peer}: all`) })),
        },
      ],
      versions: versionsIn(consumer),
      headers: [
        'What',
        'Records',
        'Data kB',
        'Median ms',
        'Quartiles ms',
        'µs a record',
        'µs a kB',
        ...RATIO_HEADERS,
      ],
      rows: results.map((result) => [
        result.name,
        writeNumber(result.records),
        writeNumber(result.kilobytes),
        writeNumber(result.cost),
        result.quartiles,
        writeNumber((1000 * result.cost) / result.records),
        writeNumber((1000 * result.cost) / result.kilobytes),
        ...writeRatios(result, costOfPeer),
      ]),
      notes: [
        `${runs} runs each, in turn, after ${WARM_UP} rounds of warm-up, each in a process of its own; from the call of import() to the list of records in hand.`,
        'Data kB: all that came with the import, as JSON without white space (1 kB = 1,000 bytes).',
        RATIO_NOTE,
        ...SUBJECT_NOTES,
      ],
    }
  },
}

function resultOf(name: string, readings: readonly Reading[]) {
  const { median, lowerQuartile, upperQuartile } = summarise(readings.map(({ milliseconds }) => milliseconds))
  const [{ records, dataBytes } = { records: 0, dataBytes: 0 }] = readings
  return {
    name,
    cost: median,
    quartiles: `${writeNumber(lowerQuartile)}–${writeNumber(upperQuartile)}`,
    records,
    kilobytes: dataBytes / 1000,
  }
}
