import ts from 'typescript'
import { beforeEach, describe, expect, it } from 'vitest'
import { jsonSchemaOf } from '../schema/json-schema.ts'
import { COLLECTIONS, INTERFACES, KINDS, type Kind } from '../schema/kinds.ts'
import { printTypes } from './typescript-printer.ts'

/** How many shapes a record of a kind can have. */
function branchesOf(kind: Kind): number {
  const { oneOf, anyOf } = jsonSchemaOf(kind)
  return (oneOf ?? anyOf ?? [{}]).length
}

const IDS = new Map(KINDS.map((kind) => [kind, kind === 'series' ? [] : [`${kind}-a`, `${kind}-b`]]))

describe('the types printed from the record schemas', () => {
  let file: ts.SourceFile

  beforeEach(() => {
    file = ts.createSourceFile('types.ts', printTypes(IDS), ts.ScriptTarget.ES2024, true)
  })

  it('are TypeScript without a syntax error', () => {
    const { diagnostics } = ts.transpileModule(file.text, { reportDiagnostics: true })
    expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([])
  })

  it('declare every name that they use, once', () => {
    const declared = file.statements.flatMap((statement) =>
      isNamedType(statement) ? [statement.name.text] : [],
    )
    expect(declared).toEqual([...new Set(declared)])
    const known = new Set([...declared, 'Readonly', 'Record'])
    const used = all(file, ts.isTypeReferenceNode).map(({ typeName }) => typeName.getText())
    expect(used.filter((name) => !known.has(name))).toEqual([])
  })

  it('have an interface or a union for each kind, and a union of its ids', () => {
    for (const kind of KINDS) {
      expect(find(INTERFACES[kind])).toBeDefined()
      expect(find(`${INTERFACES[kind]}Id`)).toBeDefined()
    }
  })

  it('make every property readonly', () => {
    const properties = all(file, ts.isPropertySignature)
    expect(properties.length).toBeGreaterThan(100)
    const writable = properties.filter(
      ({ modifiers }) => !modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword),
    )
    expect(writable.map((property) => property.getText())).toEqual([])
  })

  it('make every list readonly', () => {
    const lists = all(file, ts.isArrayTypeNode)
    expect(lists.length).toBeGreaterThan(20)
    const writable = lists.filter(
      ({ parent }) => !(ts.isTypeOperatorNode(parent) && parent.operator === ts.SyntaxKind.ReadonlyKeyword),
    )
    expect(writable.map((list) => list.getText())).toEqual([])
  })

  it('use neither any nor unknown', () => {
    const loose = all(file, ts.isTypeNode).filter(
      ({ kind }) => kind === ts.SyntaxKind.AnyKeyword || kind === ts.SyntaxKind.UnknownKeyword,
    )
    expect(loose).toEqual([])
  })

  it('list the ids of a kind, and have never for a kind without records', () => {
    expect(textOf('ActorId')).toBe("'actor-a' | 'actor-b'")
    expect(textOf('SeriesId')).toBe('never')
    expect(textOf('RecordId')).toBe(KINDS.map((kind) => `${INTERFACES[kind]}Id`).join(' | '))
  })

  it('list the ids that records had before, in order, and have never when there are none', () => {
    expect(textOf('RetiredId')).toBe('never')
    const withFormer = printTypes(IDS, ['older-b', 'older-a'])
    expect(withFormer).toContain("export type RetiredId =\n  | 'older-a'\n  | 'older-b'\n")
  })

  it('type the id of a record by its own union, in each branch of a kind that has branches', () => {
    for (const kind of KINDS) {
      const declaration = find(INTERFACES[kind])
      const ids = all(declaration ?? file, ts.isPropertySignature).filter(
        ({ name, parent }) => name.getText() === 'id' && parent.members.some(isFormerIds),
      )
      expect(ids.length).toBe(branchesOf(kind))
      for (const { type } of ids) expect(type?.getText()).toBe(`${INTERFACES[kind]}Id`)
    }
  })

  it('type a reference by the ids that it can name', () => {
    expect(propertyOf('Citation', 'source')).toBe('SourceId')
    expect(propertyOf('Event', 'actors')).toBe('readonly ActorId[]')
    expect(propertyOf('Event', 'place')).toBe('PlaceId | null')
    expect(propertyOf('Assertion', 'speaker')).toBe('ActorId | null')
    const supports = all(find('Question') ?? file, ts.isPropertySignature).filter(
      ({ name }) => name.getText() === 'supports',
    )
    expect(new Set(supports.map(({ type }) => type?.getText()))).toEqual(new Set(['readonly RecordId[]']))
  })

  it('give a list of allowed values as a union, in brackets where it is listed', () => {
    expect(propertyOf('Event', 'confidence')).toBe("'high' | 'medium' | 'low'")
    expect(propertyOf('Provision', 'alsoObligations')).toMatch(/^readonly \('declaratory' \| .*\)\[\]$/)
  })

  it('have a union of shapes where the schema has branches', () => {
    const place = find('Place')
    if (!place || !ts.isTypeAliasDeclaration(place) || !ts.isUnionTypeNode(place.type)) {
      throw new Error('Place is not printed as a union')
    }
    expect(
      place.type.types.map((branch) =>
        all(branch, ts.isPropertySignature)
          .find(({ name }) => name.getText() === 'type')
          ?.type?.getText(),
      ),
    ).toEqual(["'point'", "'route'"])
    expect(textOf('Duration')).toContain('readonly indefinite: true')
  })

  it('mark a key that may be left out, and only such a key', () => {
    const event = find('Event')
    const optional = all(event ?? file, ts.isPropertySignature)
      .filter(({ questionToken }) => questionToken !== undefined)
      .map(({ name }) => name.getText())
    expect(optional).toEqual(['formerIds', 'recipients', 'treaties', 'act', 'note'])
  })

  it('put the kinds together in a dataset', () => {
    for (const kind of KINDS) {
      expect(propertyOf('Dataset', COLLECTIONS[kind])).toBe(`readonly ${INTERFACES[kind]}[]`)
    }
    expect(propertyOf('Dataset', 'version')).toBe('string')
  })

  function find(name: string): ts.InterfaceDeclaration | ts.TypeAliasDeclaration | undefined {
    return file.statements.filter(isNamedType).find((statement) => statement.name.text === name)
  }

  function textOf(name: string): string {
    const declaration = find(name)
    if (!declaration || !ts.isTypeAliasDeclaration(declaration)) throw new Error(`${name} is not an alias`)
    return declaration.type.getText().replace(/\s+/g, ' ').replace(/^\| /, '').trim()
  }

  function propertyOf(name: string, property: string): string | undefined {
    const declaration = find(name)
    if (!declaration || !ts.isInterfaceDeclaration(declaration))
      throw new Error(`${name} is not an interface`)
    return declaration.members
      .filter(ts.isPropertySignature)
      .find((member) => member.name.getText() === property)
      ?.type?.getText()
  }
})

function isNamedType(node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
}

function isFormerIds(member: ts.TypeElement): boolean {
  return member.name?.getText() === 'formerIds'
}

function all<T extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = []
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return found
}
