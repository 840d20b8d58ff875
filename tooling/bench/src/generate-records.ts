import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isScalar, parseDocument } from 'yaml'
import { type Compiler, DATA_PACKAGE, DIRECTORIES } from './compiler.ts'

/**
 * Keys whose values no two records share, besides the references. A name is not among them: the texts of a copy are
 * those of the original and call everybody by it.
 */
const UNIQUE_KEYS = new Set(['formerIds', 'url', 'archivedAt'])

/** A record file, cut where each copy puts its mark. */
export interface RecordTemplate {
  readonly directory: string
  readonly id: string
  readonly pieces: readonly Piece[]
  /** The text after the last mark. */
  readonly rest: string
}

interface Piece {
  readonly text: string
  readonly mark: Mark
}

/** How a copy tells a value from that of the original: by more of an id or of a fragment of an address. */
type Mark = 'id' | 'fragment'

const MARKS: Readonly<Record<Mark, (copy: number) => string>> = {
  id: (copy) => `-copy-${copy}`,
  fragment: (copy) => `#copy-${copy}`,
}

/** Cuts every record of the data package where a copy differs from it. */
export function readTemplates(compiler: Compiler): RecordTemplate[] {
  const records = fileURLToPath(new URL('records', DATA_PACKAGE))
  return DIRECTORIES.flatMap(({ kind, directory }) =>
    readdirSync(join(records, directory)).map((file) => {
      const text = readFileSync(join(records, directory, file), 'utf8')
      const cut = cutRecord(text, (value) => compiler.referencePaths(kind, value))
      return { directory, id: basename(file, '.yml'), ...cut }
    }),
  )
}

/** Cuts the text of a record after every value that a copy marks; inside the quotation marks of one that has them. */
export function cutRecord(
  text: string,
  referencePaths: (value: unknown) => readonly (readonly PropertyKey[])[],
): Pick<RecordTemplate, 'pieces' | 'rest'> {
  const cuts = findCuts(text, referencePaths)
  const starts = [0, ...cuts.map(({ offset }) => offset)]
  return {
    pieces: cuts.map(({ offset, mark }, index) => ({ text: text.slice(starts[index], offset), mark })),
    rest: text.slice(starts.at(-1)),
  }
}

/**
 * The text of one copy of a record. Every reference in it points into the same copy, and what no two records share,
 * such as the address of a source, is its own.
 * @param copy number of the copy, from 1; the first is the record itself
 */
export function copyOf({ id, pieces, rest }: RecordTemplate, copy: number): { id: string; text: string } {
  if (copy === 1) return { id, text: pieces.map(({ text }) => text).join('') + rest }
  return {
    id: id + MARKS.id(copy),
    text: pieces.map(({ text, mark }) => text + MARKS[mark](copy)).join('') + rest,
  }
}

/**
 * Writes a package directory with the records of the data package several times over.
 * @returns the number of records
 */
export function writeCopies(templates: readonly RecordTemplate[], copies: number, root: string): number {
  mkdirSync(root, { recursive: true })
  copyFileSync(new URL('package.json', DATA_PACKAGE), join(root, 'package.json'))
  for (const { directory } of DIRECTORIES) mkdirSync(join(root, 'records', directory), { recursive: true })
  for (const template of templates) {
    for (let copy = 1; copy <= copies; copy += 1) {
      const { id, text } = copyOf(template, copy)
      writeFileSync(join(root, 'records', template.directory, `${id}.yml`), text)
    }
  }
  writeExceptions(copies, root)
  return templates.length * copies
}

/** What is excepted of a record is excepted of its copies. */
function writeExceptions(copies: number, root: string): void {
  const file = 'lint-exceptions.yml'
  const list = readFileSync(new URL(file, DATA_PACKAGE), 'utf8')
  const lists = Array.from({ length: copies }, (_, index) =>
    list.replaceAll(
      /^( +record: )(\S+)$/gm,
      (_line, key, id) => key + id + (index === 0 ? '' : MARKS.id(index + 1)),
    ),
  )
  writeFileSync(join(root, file), lists.join(''))
}

interface Cut {
  readonly offset: number
  readonly mark: Mark
}

function findCuts(
  text: string,
  referencePaths: (value: unknown) => readonly (readonly PropertyKey[])[],
): Cut[] {
  const document = parseDocument(text)
  const value: unknown = document.toJS()
  const cutAfter = (path: readonly PropertyKey[], mark: Mark): Cut => {
    const node = document.getIn(path, true)
    if (!isScalar(node) || !node.range) throw new Error(`${path.join('.')} is not written as one value`)
    const isQuoted = node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE'
    return { offset: node.range[1] - (isQuoted ? 1 : 0), mark }
  }
  return [
    ...referencePaths(value).map((path) => cutAfter(path, 'id')),
    ...uniqueValues(value).map(({ path, mark }) => cutAfter(path, mark)),
  ].sort((first, second) => first.offset - second.offset)
}

/** What stands under the unique keys of a record, at its top level. */
function uniqueValues(value: unknown): { path: readonly PropertyKey[]; mark: Mark }[] {
  return Object.entries(Object(value)).flatMap(([key, found]) => {
    if (!UNIQUE_KEYS.has(key)) return []
    const values: [PropertyKey[], unknown][] = Array.isArray(found)
      ? found.map((item, index) => [[key, index], item])
      : [[[key], found]]
    return values.flatMap(([path, item]) =>
      typeof item === 'string' ? [{ path, mark: markOf(key, item) }] : [],
    )
  })
}

function markOf(key: string, value: string): Mark {
  return key === 'formerIds' || value.includes('#') ? 'id' : 'fragment'
}
