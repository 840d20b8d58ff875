import { escapeXml } from '../markup.ts'
import { zipFiles } from '../zip.ts'

/** A row of a sheet; an empty cell is `null`. */
export type SheetRow = readonly (string | number | null)[]

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook of one sheet (Office Open XML) with texts and numbers and no formatting. */
export function writeXlsx(sheetName: string, rows: readonly SheetRow[]): Uint8Array {
  const texts = [
    ...new Set(rows.flatMap((row) => row.filter((cell): cell is string => typeof cell === 'string'))),
  ]
  const indexOf = new Map(texts.map((text, index) => [text, index]))
  return zipFiles([
    {
      path: '[Content_Types].xml',
      text: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    },
    { path: '_rels/.rels', text: relationships([['officeDocument', 'xl/workbook.xml']]) },
    {
      path: 'xl/workbook.xml',
      text: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      text: relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    },
    {
      path: 'xl/worksheets/sheet1.xml',
      text: `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows
        .map((row, index) => writeRow(row, index + 1, indexOf))
        .join('')}</sheetData></worksheet>`,
    },
    {
      path: 'xl/sharedStrings.xml',
      text: `${XML}<sst xmlns="${MAIN}" uniqueCount="${texts.length}">${texts
        .map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
        .join('')}</sst>`,
    },
  ])
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const written = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  )
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`
}

function writeRow(row: SheetRow, number: number, indexOf: ReadonlyMap<string, number>): string {
  const cells = row.map((cell, column) => {
    if (cell === null) return ''
    const place = `${String.fromCharCode('A'.charCodeAt(0) + column)}${number}`
    return typeof cell === 'number'
      ? `<c r="${place}"><v>${cell}</v></c>`
      : `<c r="${place}" t="s"><v>${indexOf.get(cell)}</v></c>`
  })
  return `<row r="${number}">${cells.join('')}</row>`
}
