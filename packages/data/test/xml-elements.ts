import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element as a parser of somebody else finds it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The text in it alone, sections of character data included. */
  readonly text: string
}

type Parsed = Readonly<Record<string, unknown>>

/**
 * The elements of a document, in their order.
 * @throws Error when it is not well-formed
 */
export function xmlElements(xml: string): XmlElement[] {
  const valid = XMLValidator.validate(xml)
  if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg}`)
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    cdataPropName: '#cdata',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    // References to characters, such as &#10;, are read with the entities of HTML alone.
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e8 },
  })
  // What `preserveOrder` gives is a list; the library types it as anything.
  return elementsOf(parser.parse(xml) as Parsed[]).filter(({ name }) => !name.startsWith('?'))
}

function elementsOf(nodes: readonly Parsed[]): XmlElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@')
    if (name === undefined || name.startsWith('#')) return []
    const inside = node[name] as readonly Parsed[]
    return [
      {
        name,
        attributes: (node[':@'] ?? {}) as Record<string, string>,
        children: elementsOf(inside),
        text: inside.map(textOf).join(''),
      },
    ]
  })
}

function textOf(node: Parsed): string {
  if (typeof node['#text'] === 'string') return node['#text']
  const section = node['#cdata']
  return Array.isArray(section) ? section.map((part) => textOf(part as Parsed)).join('') : ''
}

/** An element and all that stand in it. */
export function withDescendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(withDescendants)]
}
