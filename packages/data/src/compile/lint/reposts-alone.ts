import type { LoadedRecord } from '../records.ts'
import type { Rule } from './rule.ts'

type Citations = readonly { readonly source: string }[]

/** A part of a record that is graded on its own: where it stands, how sure it is, what it rests on. */
interface GradedPart {
  readonly path: readonly PropertyKey[]
  readonly key: 'certainty' | 'confidence'
  readonly value: 'high' | 'medium' | 'low' | undefined
  readonly citations: Citations
  /** Whether the mark says nothing but that every source is a copy, so that it may stand nowhere else. */
  readonly isMark: boolean
}

export const repostsAlone: Rule = {
  code: 'E206',
  name: 'rests-on-reposts',
  bad: {
    'sources/copy-site.yml': 'grade: repost\n',
    'events/opening.yml': 'confidence: high\ncitations:\n  - source: copy-site\n',
  },
  good: {
    'sources/copy-site.yml': 'grade: repost\n',
    'events/opening.yml': 'confidence: low\ncitations:\n  - source: copy-site\n',
  },
  reason:
    'A fact that only copies of other reports carry is of low confidence, and appears in neither deck nor quiz; a mark that is no longer needed would hide a fact that another source carries.',
  check(entry, report, records) {
    const areReposts = (citations: Citations) =>
      citations.length > 0 &&
      citations.every(({ source }) => records.find('source', source)?.grade === 'repost')
    for (const { path, key, value, citations, isMark } of gradedParts(entry)) {
      const isWeak = areReposts(citations)
      if (isWeak && value === undefined) {
        report(path, `has no ${key}, but every source of it is a repost; write ${key}: low`)
      } else if (isWeak && value !== undefined && value !== 'low') {
        const message = `is ${value}, but every source of the fact is a repost; write low`
        report([...path, key], message, { found: value, right: 'low' })
      } else if (!isWeak && isMark && value === 'low') {
        report([...path, key], 'is low, but a source of it is no repost; remove the mark')
      }
    }
  },
}

function gradedParts(entry: LoadedRecord): GradedPart[] {
  switch (entry.kind) {
    case 'event': {
      const { confidence, citations } = entry.record
      return [{ path: [], key: 'confidence', value: confidence, citations, isMark: false }]
    }
    case 'provision':
      return [{ ...certaintyOf(entry.record, []), isMark: false }]
    case 'treaty':
      return entry.record.acts.map((act, index) => ({ ...certaintyOf(act, ['acts', index]), isMark: false }))
    case 'series':
      return entry.record.points.map((point, index) => certaintyOf(point, ['points', index]))
    case 'claim': {
      const { assertions, assessment } = entry.record
      return [
        ...assertions.map(({ certainty, citation }, index) =>
          certaintyOf({ certainty, citations: [citation] }, ['assertions', index]),
        ),
        ...(assessment ? [certaintyOf(assessment, ['assessment'])] : []),
      ]
    }
    default:
      return []
  }
}

function certaintyOf(
  part: { readonly certainty?: GradedPart['value']; readonly citations: Citations },
  path: readonly PropertyKey[],
): GradedPart {
  return { path, key: 'certainty', value: part.certainty, citations: part.citations, isMark: true }
}
