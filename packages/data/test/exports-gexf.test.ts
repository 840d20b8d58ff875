import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { relations } from '../src/derive/relations.ts'
import { gexf as gexfExport } from '../src/exports/gexf.ts'
import type { Dataset } from '../src/generated/types.ts'
import { readGraph } from './export-readers.ts'
import { exportsOf } from './exports-of.ts'
import { textAt } from './read-tables.ts'
import { compileRealRecords } from './real-dataset.ts'
import { datasetOf } from './record-tree.ts'

const { dataset } = compileRealRecords()
const text = textAt(exportsOf(dataset), 'partnership.gexf')

describe('the graph for network tools', () => {
  it('holds every node and every relation, with kind, date and detail', () => {
    const { nodes, relations: edges } = relations(dataset)
    const read = readGraph(text)
    expect(read.nodes).toEqual(nodes)
    expect(read.relations).toEqual(edges)
    expect(edges.length).toBeGreaterThan(2000)
  })

  it('is well-formed XML that declares each attribute it uses', () => {
    expect(XMLValidator.validate(text)).toBe(true)
    // Read without attributes taken apart by name, as nobody types what a parser of XML gives.
    const { gexf: root } = new XMLParser({ ignoreAttributes: false }).parse(text)
    expect(root['@_xmlns']).toBe('http://gexf.net/1.3')
    const [forNodes, forEdges] = root.graph.attributes
    const idsIn = (part: unknown, key: string) =>
      [
        ...new Set(
          [...JSON.stringify(part).matchAll(new RegExp(`"@_${key}":"(\\w+)"`, 'g'))].map(([, id]) => id),
        ),
      ].sort()
    expect(idsIn(root.graph.nodes, 'for')).toEqual(idsIn(forNodes.attribute, 'id'))
    expect(idsIn(root.graph.edges, 'for')).toEqual(idsIn(forEdges.attribute, 'id'))
  })

  it('gives back any label, whatever is in it but control characters', () => {
    const base = datasetOf()
    const awkward = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('&', '<', '>', '"', "'", ']]>', '&amp;', '\t', '\n', '\r', '\u2028', 'ی'),
        ),
      )
      .map((parts) => parts.join(''))
      // A label has at least one character.
      .filter((label) => label !== '' && !/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u.test(label))
    fc.assert(
      fc.property(awkward, (name) => {
        // The fields beside the name are those of the base record.
        const renamed = { ...base, actors: base.actors.map((actor) => ({ ...actor, name })) } as Dataset
        const [file] = gexfExport.files(renamed)
        const { nodes } = readGraph(file && 'text' in file ? file.text : '')
        expect(nodes.find(({ kind }) => kind === 'actor')?.label).toBe(name)
      }),
    )
    const broken = {
      ...base,
      actors: base.actors.map((actor) => ({ ...actor, name: 'a\u0000b\uFFFF\uD800' })),
    } as Dataset
    expect(
      readGraph(textAt(gexfExport.files(broken), 'partnership.gexf')).nodes.find(
        ({ kind }) => kind === 'actor',
      )?.label,
    ).toBe('ab\uFFFD')
  })

  it('is refused by the reader when a tag is not closed, and read differently when an edge is changed', () => {
    expect(XMLValidator.validate(text.replace('</nodes>', ''))).not.toBe(true)
    const changed = text.replace(
      'label="denies"><attvalues><attvalue for="type" value="denies"/>',
      'label="denies"><attvalues><attvalue for="type" value="asserts"/>',
    )
    expect(changed).not.toBe(text)
    expect(readGraph(changed).relations).not.toEqual(relations(dataset).relations)
  })
})
