import type { ExportFormat } from '../../export-format.ts'
import { escapeXml } from '../../markup.ts'
import { PACKAGE_FACTS } from '../../package-facts.ts'
import { zipFiles } from '../../zip.ts'
import type { ExchangeItem } from '../exchange-item.ts'
import { exchangeItems } from '../exchange-items.ts'
import { itemIdentifier, QTI_ROOT, writeQtiItem } from './item.ts'

/** The questions as a package that assessment platforms exchange: QTI 3.0, one test, a section a topic. */
export const qti: ExportFormat = {
  format: 'qti',
  title: 'Questions for assessment platforms (QTI 3.0)',
  mediaType: 'application/zip',
  description:
    'Every question as an item of QTI 3.0 with its scoring and feedback, and one test of all of them',
  files: (dataset) => [{ path: 'questions.qti.zip', bytes: writeQti(exchangeItems(dataset)) }],
}

const MANIFEST_NAMESPACE = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1'
const TEST_PATH = 'test.xml'

/** Items as a package of QTI 3.0. */
export function writeQti(items: readonly ExchangeItem[]): Uint8Array {
  return zipFiles([
    { path: 'imsmanifest.xml', text: writeManifest(items) },
    { path: TEST_PATH, text: writeTest(items) },
    ...items.map((item) => ({ path: itemPath(item), text: writeQtiItem(item) })),
  ])
}

function itemPath(item: ExchangeItem): string {
  return `items/${itemIdentifier(item)}.xml`
}

function writeManifest(items: readonly ExchangeItem[]): string {
  const resources = items.map((item) => {
    const path = escapeXml(itemPath(item))
    return `<resource identifier="${escapeXml(itemIdentifier(item))}" type="imsqti_item_xmlv3p0" href="${path}"><file href="${path}"/></resource>`
  })
  const dependencies = items.map((item) => `<dependency identifierref="${escapeXml(itemIdentifier(item))}"/>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="${MANIFEST_NAMESPACE}" identifier="${PACKAGE_FACTS.name}">
<metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>
<organizations/>
<resources>
<resource identifier="test" type="imsqti_test_xmlv3p0" href="${TEST_PATH}"><file href="${TEST_PATH}"/>${dependencies.join('')}</resource>
${resources.join('\n')}
</resources>
</manifest>
`
}

function writeTest(items: readonly ExchangeItem[]): string {
  const sections = [...Map.groupBy(items, ({ topic }) => topic.id)].map(([topic, ofTopic]) => {
    const references = ofTopic.map(
      (item) =>
        `<qti-assessment-item-ref identifier="${escapeXml(itemIdentifier(item))}" href="${escapeXml(itemPath(item))}" category="${item.difficulty}"/>`,
    )
    const title = escapeXml(ofTopic[0]?.topic.label ?? topic)
    return `<qti-assessment-section identifier="topic-${escapeXml(topic)}" title="${title}" visible="true">
${references.join('\n')}
</qti-assessment-section>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-test ${QTI_ROOT} identifier="${PACKAGE_FACTS.name}-test" title="Partnership Brief">
<qti-test-part identifier="all" navigation-mode="nonlinear" submission-mode="individual">
${sections.join('\n')}
</qti-test-part>
</qti-assessment-test>
`
}
