/** What a learning platform is told of the package. */
export interface PackageFacts {
  readonly title: string
  /** Version of the data. */
  readonly version: string
  /** Paths of all files, that of the page first. */
  readonly files: readonly [string, ...string[]]
}

/** `imsmanifest.xml` of SCORM 1.2: one organization with one item, which is one resource with every file. */
export function writeManifest({ title, version, files }: PackageFacts): string {
  const [page] = files
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="partnership-quiz" version="${escapeXml(version)}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="partnership-quiz-course">
<organization identifier="partnership-quiz-course"><title>${escapeXml(title)}</title>
<item identifier="partnership-quiz-item" identifierref="partnership-quiz-page"><title>${escapeXml(title)}</title></item>
</organization>
</organizations>
<resources>
<resource identifier="partnership-quiz-page" type="webcontent" adlcp:scormtype="sco" href="${escapeXml(page)}">
${files.map((file) => `<file href="${escapeXml(file)}"/>`).join('\n')}
</resource>
</resources>
</manifest>
`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)
}
