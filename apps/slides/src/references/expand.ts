import {
  articleSlots,
  type Citation,
  type Dataset,
  indexRecords,
  type KindedRecord,
  sourceLabel,
} from '@partnership/data'
import type { DeckLine, SlideFault } from '../deck/deck.ts'
import { DRAWN_KINDS } from '../deck/record-properties.ts'
import { barsOf } from '../shown/bars.ts'
import { GRADES } from '../shown/grades.ts'
import { shownAssertions } from '../shown/panels.ts'
import { countReferences } from './counts.ts'
import { createResolver, recordCitations } from './paths.ts'
import { resolveSpan } from './spans.ts'
import { typeset } from './typeset.ts'

/** A source as slides number it: one number through the whole deck. */
export interface NumberedSource {
  readonly number: number
  readonly id: string
  readonly label: string
  readonly url: string | null
}

/** A slide of an expanded deck. */
export interface ExpandedSlide {
  /** Place of its first line among the lines of the deck, from 0. */
  readonly start: number
  /** Place of the line that ends its frontmatter. */
  readonly frontmatterEnd: number
  /** What its facts rest on. */
  readonly sources: readonly NumberedSource[]
}

export interface ExpandedDeck {
  /** As many lines as there were, each with what the records say in the place of its references. */
  readonly lines: readonly string[]
  readonly slides: readonly ExpandedSlide[]
  readonly faults: readonly SlideFault[]
  readonly sources: readonly NumberedSource[]
  /** Ids of the records that the slides name. */
  readonly recordIds: readonly string[]
}

const TOKEN = /\[\[([^\]\n]+)\]\]/g
const DRAWN = new RegExp(`\\s(?:${Object.keys(DRAWN_KINDS).join('|')})="([^"]*)"`, 'g')
/** The record that a whole slide is about, in its frontmatter. */
const ID_OF_SLIDE = /^treaty:\s*(\S+)\s*$/
/** The source that a component leaves out. */
const WITHOUT = /\swithout="([^"]*)"/
/** The acts that a component shows of a treaty. */
const STEPS = /\ssteps?="([^"]*)"/
/** How many sources of one record a slide's footer names; the rest are reached through the data. */
const SOURCES_A_RECORD = 2
/** How many of one part, where a component shows many parts of a record. */
const SOURCES_A_PART = 1
const GRADE_ORDER = Object.keys(GRADES)

type FaultAt = (column: number, fault: Pick<SlideFault, 'code' | 'name' | 'message'>) => void

/**
 * Replaces every `[[reference]]` in a deck by what the dataset says, and gathers for each slide the sources that its
 * facts rest on. Every slide begins with a frontmatter block.
 */
export function expandDeck(markdown: readonly DeckLine[], dataset: Dataset): ExpandedDeck {
  const resolve = createResolver(dataset)
  const records = indexRecords(dataset)
  const sourceById = new Map(dataset.sources.map((source) => [source.id as string, source]))
  const faults: SlideFault[] = []
  const numbers = new Map<string, NumberedSource>()
  const recordIds = new Set<string>()
  const out: string[] = []
  const slides: ExpandedSlide[] = []
  let isInFrontmatter = false
  let start = 0
  let frontmatterEnd = -1
  let slideSources = new Set<string>()

  const cite = (citations: readonly Citation[], most = SOURCES_A_RECORD) => {
    const known = [...new Set(citations.map(({ source }) => source as string))]
    const rank = (id: string) => GRADE_ORDER.indexOf(sourceById.get(id)?.grade ?? 'repost')
    for (const id of known.sort((first, second) => rank(first) - rank(second)).slice(0, most))
      slideSources.add(id)
  }
  /** The record of an id that stands in a slide; an id that names none is a fault. */
  const named = (id: string, column: number, at: FaultAt) => {
    const resolution = resolve(id)
    if (!resolution.ok)
      at(column, { ...resolution, message: resolution.message.replace(`[[${id}]]`, `"${id}"`) })
    return records.get(id)
  }
  const closeSlide = () => {
    if (frontmatterEnd < 0) return
    const sources = [...slideSources].flatMap((id) => numbered(id, sourceById, numbers))
    slides.push({ start, frontmatterEnd, sources })
    slideSources = new Set()
  }

  for (const { file, number, text: line } of markdown) {
    const at: FaultAt = (column, fault) => faults.push({ file, line: number, column: column + 1, ...fault })
    if (line.trimEnd() === '---') {
      isInFrontmatter = !isInFrontmatter
      if (isInFrontmatter) {
        closeSlide()
        start = out.length
      } else frontmatterEnd = out.length
      out.push(line)
      continue
    }
    const ofSlide = isInFrontmatter && ID_OF_SLIDE.exec(line)
    if (ofSlide) named(ofSlide[1] ?? '', ofSlide.index, at)
    for (const match of line.matchAll(DRAWN)) {
      for (const id of (match[1] ?? '').split(/\s+/).filter(Boolean)) {
        const [recordId = ''] = id.split('.')
        const entry = named(recordId, match.index + 1, at)
        if (!entry) continue
        recordIds.add(recordId)
        // Panels and charts show single statements, so each of their sources gets its number.
        const each = shownCitations(entry, line, dataset, records)
        if (each) for (const citations of each) cite(citations, SOURCES_A_PART)
        else cite(recordCitations(entry))
      }
    }
    out.push(
      line.replace(TOKEN, (whole, reference: string, offset: number) => {
        const counted = countReferences(reference, dataset)
        if (counted !== undefined) return counted
        const resolution = resolveSpan(reference, resolve) ?? resolve(reference)
        if (!resolution.ok) {
          at(offset, resolution)
          return whole
        }
        recordIds.add(resolution.value.recordId)
        cite(resolution.value.citations)
        return typeset(resolution.value.text)
      }),
    )
  }
  closeSlide()
  return {
    lines: out,
    slides,
    faults,
    sources: [...numbers.values()],
    recordIds: [...recordIds],
  }
}

/**
 * The citations of each thing that a component shows of a record: voices, numbers, the acts of a treaty with every
 * other value that is given for them, its articles. Nothing for a record that is shown as a whole.
 */
function shownCitations(
  entry: KindedRecord,
  line: string,
  { provisions }: Dataset,
  records: ReadonlyMap<string, KindedRecord>,
): readonly (readonly Citation[])[] | undefined {
  if (entry.kind === 'claim')
    return shownAssertions(entry.record, WITHOUT.exec(line)?.[1]).map(({ citation }) => [citation])
  if (entry.kind === 'series')
    return barsOf(entry.record).bars.flatMap(({ point }) => point.citations.map((citation) => [citation]))
  if (entry.kind === 'question') {
    const proof = records.get(entry.record.supports[0] ?? '')
    return [entry.record.citations ?? (proof ? recordCitations(proof) : [])]
  }
  if (entry.kind !== 'treaty') return undefined
  const steps = STEPS.exec(line)?.[1]?.split(/\s+/)
  if (steps)
    return entry.record.acts
      .filter(({ id }) => steps.includes(id))
      .flatMap(({ citations, alternatives = [] }) => [citations, ...alternatives.map((one) => one.citations)])
  if (line.includes('<ArticleMap'))
    // What a provision cites first is what gives its number.
    return articleSlots(entry.record, provisions).flatMap(({ provision }) =>
      provision ? [provision.citations.slice(0, SOURCES_A_PART)] : [],
    )
  return undefined
}

function numbered(
  id: string,
  sourceById: ReadonlyMap<string, Dataset['sources'][number]>,
  numbers: Map<string, NumberedSource>,
): NumberedSource[] {
  const source = sourceById.get(id)
  if (!source) return []
  const known = numbers.get(id)
  if (known) return [known]
  const label = id === 'briefing-article' ? 'the briefing article' : sourceLabel(source)
  const added = { number: numbers.size + 1, id, label, url: source.url }
  numbers.set(id, added)
  return [added]
}
