import { escapeXml } from '../../markup.ts'
import type { ExchangeItem } from '../exchange-item.ts'
import { explanationLines } from '../feedback.ts'
import { type Interaction, interactionOf } from './interaction.ts'

const NAMESPACE = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0'
const SCHEMA = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd'

/** What the root of every document of QTI 3.0 begins with. */
export const QTI_ROOT = `xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${SCHEMA}"`

/** An id as an identifier of QTI, which begins with a letter. */
export function itemIdentifier({ id }: ExchangeItem): string {
  return `item-${id}`
}

/** An item as a document of QTI 3.0: what is asked, what is right, how an answer is scored, and what is said then. */
export function writeQtiItem(item: ExchangeItem): string {
  const interaction = interactionOf(item)
  return `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item ${QTI_ROOT} identifier="${escapeXml(itemIdentifier(item))}" title="${escapeXml(item.stem)}" adaptive="false" time-dependent="false" xml:lang="en">
${interaction.declaration}
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>
<qti-outcome-declaration identifier="MAXSCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>1</qti-value></qti-default-value></qti-outcome-declaration>
${feedbackDeclarations(interaction)}
<qti-item-body>
${interaction.body}
</qti-item-body>
<qti-response-processing>
${interaction.scoring}
${feedbackRules(interaction)}
</qti-response-processing>
${interaction.feedback.map(({ choice, why }) => modalFeedback('FEEDBACK', choice, paragraphs([why]))).join('\n')}
${modalFeedback('EXPLANATION', 'explanation', paragraphs(explanationLines(item)) + sources(item))}
</qti-assessment-item>
`
}

function feedbackDeclarations({ cardinality, feedback }: Interaction): string {
  const ofChoices =
    feedback.length > 0
      ? `<qti-outcome-declaration identifier="FEEDBACK" cardinality="${cardinality}" base-type="identifier"/>\n`
      : ''
  return `${ofChoices}<qti-outcome-declaration identifier="EXPLANATION" cardinality="single" base-type="identifier"/>`
}

function feedbackRules({ feedback }: Interaction): string {
  const ofChoices =
    feedback.length > 0
      ? '<qti-set-outcome-value identifier="FEEDBACK"><qti-variable identifier="RESPONSE"/></qti-set-outcome-value>\n'
      : ''
  return `${ofChoices}<qti-set-outcome-value identifier="EXPLANATION"><qti-base-value base-type="identifier">explanation</qti-base-value></qti-set-outcome-value>`
}

function modalFeedback(outcome: string, identifier: string, content: string): string {
  return `<qti-modal-feedback outcome-identifier="${outcome}" identifier="${identifier}" show-hide="show"><qti-content-body>${content}</qti-content-body></qti-modal-feedback>`
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escapeXml(line)}</p>`).join('')
}

function sources({ sources: read }: ExchangeItem): string {
  if (read.length === 0) return ''
  const links = read.map(({ label, url }) =>
    url === null ? escapeXml(label) : `<a href="${escapeXml(url)}">${escapeXml(label)}</a>`,
  )
  return `<p>${read.length === 1 ? 'Source' : 'Sources'}: ${links.join('; ')}</p>`
}
