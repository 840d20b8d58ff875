import { indexRecords } from '@partnership/data'
import { closestMatch } from 'leven'
import { PROPERTY_KINDS } from '../deck/record-properties.ts'
import type { LintedSlide } from '../deck/slide-file.ts'
import type { SlideRule } from './rule.ts'

/** Properties that name acts of the treaty that stands in the same tag. */
const ACT_PROPERTIES = new Set(['step', 'steps'])

export interface ComponentUse {
  readonly name: string
  readonly line: number
  readonly column: number
  readonly ids: readonly PropertyId[]
}

/** One id in a property of a component. */
export interface PropertyId {
  readonly property: string
  readonly id: string
  readonly column: number
}

/** The components that a slide uses, each with the ids that it is given. */
export function componentsIn({ lines }: LintedSlide): readonly ComponentUse[] {
  return lines
    .filter(({ region }) => region === 'body')
    .flatMap(({ text, number }) =>
      [...text.matchAll(/<([A-Z][A-Za-z]*)([^>]*)>/g)].map((tag) => ({
        name: tag[1] ?? '',
        line: number,
        column: tag.index + 1,
        ids: idsIn(tag[2] ?? '', tag.index + 1 + (tag[1] ?? '').length),
      })),
    )
}

function idsIn(attributes: string, offset: number): readonly PropertyId[] {
  return [...attributes.matchAll(/\s([a-z]+)="([^"]*)"/g)].flatMap((attribute) => {
    const [whole, property = '', value = ''] = attribute
    if (!(property in PROPERTY_KINDS) && !ACT_PROPERTIES.has(property)) return []
    const start = offset + attribute.index + whole.indexOf('"') + 1
    return [...value.matchAll(/\S+/g)].map((id) => ({ property, id: id[0], column: start + id.index + 1 }))
  })
}

function suggest(found: string, known: Iterable<string>): string {
  const closest = closestMatch(found, [...known], { maxDistance: 4 })
  return closest === undefined ? '' : `; did you mean "${closest}"?`
}

export const unknownComponent: SlideRule = {
  code: 'S104',
  name: 'unknown-component',
  reason: 'A component that does not exist leaves a hole in the slide and no message.',
  check({ slides, components }, report) {
    for (const { name, line, column } of slides.flatMap(componentsIn)) {
      if (!components.has(name))
        report({ line, column }, `<${name}> is no component${suggest(name, components)}`)
    }
  },
}

export const unknownLayout: SlideRule = {
  code: 'S107',
  name: 'unknown-layout',
  reason:
    'Slidev shows a slide whose layout it does not find in another one, without its headline and footer.',
  check({ slides, layouts }, report) {
    for (const { start, settings } of slides) {
      const setting = settings.find(({ text }) => text.startsWith('layout:'))
      const name = setting?.text.slice('layout:'.length).trim() ?? ''
      if (layouts.has(name)) continue
      const position = {
        line: setting?.number ?? start,
        column: setting ? setting.text.indexOf(name) + 1 : 1,
      }
      const known = [...layouts].sort().join(', ')
      if (!setting) report(position, `the slide has no layout; known are ${known}`)
      else report(position, `"${name}" is no layout${suggest(name, layouts) || `; known are ${known}`}`)
    }
  },
}

export const wrongRecord: SlideRule = {
  code: 'S105',
  name: 'wrong-record',
  reason: 'A component draws one kind of record, and draws nothing for an id that it cannot find.',
  check({ slides, dataset }, report) {
    const records = indexRecords(dataset)
    const formats = new Map(dataset.questions.map(({ id, format }) => [String(id), format]))
    for (const { line, ids } of slides.flatMap(componentsIn)) {
      for (const { property, id, column } of ids) {
        const wanted = PROPERTY_KINDS[property]
        if (wanted === undefined) continue
        const found = records.get(id)?.kind
        const known = [...records].filter(([, { kind }]) => kind === wanted).map(([knownId]) => knownId)
        if (found === undefined)
          report({ line, column }, `${property} "${id}" is no ${wanted}${suggest(id, known)}`)
        else if (found !== wanted)
          report({ line, column }, `${property} "${id}" is a ${found}, not a ${wanted}`)
        else if (wanted === 'question' && formats.get(id) !== 'single-choice')
          report(
            { line, column },
            `${property} "${id}" is no choice of one answer, which is what a slide can ask`,
          )
      }
    }
  },
}

export const unknownAct: SlideRule = {
  code: 'S106',
  name: 'unknown-act',
  reason: 'A step that is no act of the treaty would be missing from the ladder.',
  check({ slides, dataset }, report) {
    for (const { line, ids } of slides.flatMap(componentsIn)) {
      const treatyId = ids.find(({ property }) => property === 'treaty')?.id
      const acts = dataset.treaties.find(({ id }) => id === treatyId)?.acts.map(({ id }) => id) ?? []
      for (const { property, id, column } of ids) {
        if (!ACT_PROPERTIES.has(property) || acts.includes(id)) continue
        report({ line, column }, `"${id}" is no act of ${treatyId ?? 'a treaty'}${suggest(id, acts)}`)
      }
    }
  },
}
