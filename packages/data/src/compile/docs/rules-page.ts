import type { Example, FaultKind } from '../fault-kind.ts'
import { anchorOf, code, generatedFrom, table } from './markdown.ts'

/** The page that explains every code that `check` can report. */
export function rulesPage(catalogue: readonly FaultKind[]): string {
  return [
    generatedFrom('the rules and fault kinds in src/compile'),
    '# What check reports\n\n',
    'Every fault is one line, `file:line:column  code name  path message`. This page says of each code why it is a\n',
    'fault, and shows records that have it and the same records without it.\n\n',
    'The records of the examples are invented. Where only some keys of a record are shown, the others are those of\n',
    '`test/base-records.ts` in the repository. A test compiles every example.\n\n',
    table(
      ['Code', 'Name', 'Why'],
      catalogue.map((kind) => [
        `[${kind.code}](#${anchorOf(headingOf(kind))})`,
        code(kind.name),
        kind.reason,
      ]),
    ),
    ...catalogue.map(
      (kind) =>
        `\n## ${headingOf(kind)}\n\n${kind.reason}\n${otherNames(kind)}\nBad:\n\n${shown(kind.bad)}\nGood:\n\n${shown(kind.good)}`,
    ),
  ].join('')
}

function headingOf({ code, name }: FaultKind): string {
  return `${code} ${name}`
}

function otherNames({ otherNames = [] }: FaultKind): string {
  return otherNames.length === 0 ? '' : `\nAlso printed as ${otherNames.map(code).join(', ')}.\n`
}

function shown(example: Example): string {
  const files = Object.entries(example).map(([path, lines]) => `# ${placeOf(path)}\n${lines}`)
  return `\`\`\`yaml\n${files.join('\n')}\`\`\`\n`
}

/** Examples are named by their place under `records/`; the list of exceptions stands beside it. */
function placeOf(path: string): string {
  return path.startsWith('../') ? path.slice('../'.length) : `records/${path}`
}
