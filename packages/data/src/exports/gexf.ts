import { type Relation, type RelationNode, relations } from '../derive/relations.ts'
import type { Dataset } from '../generated/types.ts'
import type { ExportFormat } from './export-format.ts'
import { escapeXml } from './markup.ts'
import { PACKAGE_FACTS } from './package-facts.ts'

/** The graph of the records: GEXF 1.3, for Gephi and its kin. */
export const gexf: ExportFormat = {
  format: 'gexf',
  title: 'Graph (GEXF)',
  // The format has no media type of its own at IANA.
  mediaType: 'application/xml',
  description:
    'Every record as a node, every reference as an edge with its kind, date and detail, for network tools',
  files: (dataset) => [{ path: 'partnership.gexf', text: describeGraph(dataset) }],
}

const NODE_ATTRIBUTES = ['kind', 'date'] as const satisfies (keyof RelationNode)[]
const EDGE_ATTRIBUTES = ['type', 'date', 'detail'] as const satisfies (keyof Relation)[]

function describeGraph(dataset: Dataset): string {
  const graph = relations(dataset)
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
 <meta>
  <creator>${escapeXml(PACKAGE_FACTS.creator)}</creator>
  <title>${escapeXml(PACKAGE_FACTS.title)}</title>
  <description>${escapeXml(`${PACKAGE_FACTS.description} Version ${dataset.version}.`)}</description>
 </meta>
 <graph mode="static" defaultedgetype="directed">
  <attributes class="node" mode="static">
${declarations(NODE_ATTRIBUTES)}
  </attributes>
  <attributes class="edge" mode="static">
${declarations(EDGE_ATTRIBUTES)}
  </attributes>
  <nodes>
${graph.nodes.map((node) => `   <node id="${escapeXml(node.id)}" label="${escapeXml(node.label)}">${values(node, NODE_ATTRIBUTES)}</node>`).join('\n')}
  </nodes>
  <edges>
${graph.relations.map((edge, index) => `   <edge id="${index}" source="${escapeXml(edge.from)}" target="${escapeXml(edge.to)}" label="${escapeXml(edge.type)}">${values(edge, EDGE_ATTRIBUTES)}</edge>`).join('\n')}
  </edges>
 </graph>
</gexf>
`
}

function declarations(names: readonly string[]): string {
  return names.map((name) => `   <attribute id="${name}" title="${name}" type="string"/>`).join('\n')
}

/** The attributes that have a value; one without is left out, as GEXF has no null. */
function values<Name extends string>(
  of: Readonly<Record<Name, string | null>>,
  names: readonly Name[],
): string {
  const written = names.flatMap((name) => {
    const value = of[name]
    return value === null ? [] : [`<attvalue for="${name}" value="${escapeXml(value)}"/>`]
  })
  return `<attvalues>${written.join('')}</attvalues>`
}
