import { brotliCompressSync } from 'node:zlib'
import { bundle } from '@partnership/consumers/bundle'
import { version as viteVersion } from 'vite'
import { writeNumber } from '../markdown.ts'
import { installBesidePeers, versionsIn } from '../peers.ts'
import { type Cost, RATIO_HEADERS, RATIO_NOTE, writeRatios } from '../ratios.ts'
import { readOnce } from '../read-once.ts'
import type { Section } from '../section.ts'
import { spread } from '../statistics.ts'
import { PEERS, SUBJECT_NOTES, SUBJECTS, type Subject } from '../subjects.ts'

/** Programs that use less of a peer than all of it. */
const PARTS: readonly Pick<Subject, 'name' | 'program'>[] = [
  {
    name: 'web-features: features alone',
    program: `import { features } from 'web-features/data.json'; console.log(features)`,
  },
  {
    name: 'countries-list: one country',
    program: `import { countries } from 'countries-list'; console.log(countries.DE)`,
  },
]

interface Sizes {
  readonly name: string
  readonly minified: number
  readonly gzip: number
  readonly brotli: number
}

export const section: Section = {
  title: 'Bundle size, built for production by Vite',
  async run({ atTheEnd, say }) {
    const consumer = await installBesidePeers(atTheEnd)
    const weigh = async ({ name, program }: Pick<Subject, 'name' | 'program'>): Promise<Sizes> => {
      say(name)
      const { code, gzipBytes } = await bundle(consumer, name.replaceAll(/\W+/g, '-'), program)
      return {
        name,
        minified: Buffer.byteLength(code),
        gzip: gzipBytes,
        brotli: brotliCompressSync(code).length,
      }
    }
    const wholes: (Sizes & Cost)[] = []
    for (const subject of SUBJECTS) {
      const { records, dataBytes } = await readOnce(consumer, subject)
      const sizes = await weigh(subject)
      wholes.push({ ...sizes, cost: sizes.gzip, records, kilobytes: dataBytes / 1000 })
    }
    const parts: Sizes[] = []
    for (const part of PARTS) parts.push(await weigh(part))
    const allOf = (owner: string) => {
      const found = wholes.find(({ name }) => name === `${owner}: all`)
      if (!found) throw new Error(`${owner} was not built`)
      return found
    }
    const spreadOf = (owner: string) => spread([allOf(owner).gzip / 1000])
    return {
      comparisons: [
        {
          area: 'data',
          what: 'bundle of all, gzip, kB',
          ours: spreadOf('ours'),
          peers: PEERS.map((peer) => ({ name: peer, spread: spreadOf(peer) })),
        },
      ],
      versions: [`vite ${viteVersion}`, ...versionsIn(consumer)],
      headers: ['What', 'Minified B', 'gzip B', 'brotli B', 'Records', 'gzip B a record', ...RATIO_HEADERS],
      rows: [
        ...wholes.map((whole) => [
          ...sizeCells(whole),
          writeNumber(whole.records),
          writeNumber(whole.gzip / whole.records),
          ...writeRatios(whole, allOf),
        ]),
        ...parts.map((part) => [...sizeCells(part), '', '', ...RATIO_HEADERS.map(() => '')]),
      ],
      notes: [
        'One build each: the same program gives the same bytes, so there is no spread.',
        `${RATIO_NOTE} Of the bytes after gzip.`,
        ...SUBJECT_NOTES,
      ],
    }
  },
}

function sizeCells({ name, minified, gzip, brotli }: Sizes): string[] {
  return [name, ...[minified, gzip, brotli].map(writeNumber)]
}
