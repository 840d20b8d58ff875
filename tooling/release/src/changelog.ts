/**
 * Puts the changed legal facts of a version under its heading in a changelog, once.
 * @throws RangeError when the changelog has no heading for the version
 */
export function nameLegalFacts(changelog: string, version: string, legalFacts: readonly string[]): string {
  const lines = changelog.split('\n')
  const heading = lines.indexOf(`## ${version}`)
  if (heading < 0) throw new RangeError(`the changelog has no heading "## ${version}"`)
  const next = lines.findIndex((line, index) => index > heading && line.startsWith('## '))
  const end = next < 0 ? lines.length : next
  const section = lines.slice(heading, end)
  if (section.includes(HEADING)) return changelog
  while (section.at(-1) === '') section.pop()
  const facts = legalFacts.length > 0 ? legalFacts.map((fact) => `- ${fact}`) : ['None.']
  return [...lines.slice(0, heading), ...section, '', HEADING, '', ...facts, '', ...lines.slice(end)].join(
    '\n',
  )
}

const HEADING = '### Changed legal facts'
