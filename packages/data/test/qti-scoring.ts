import { withDescendants, type XmlElement, xmlElements } from './xml-elements.ts'

// What a player of QTI 3.0 does with the rules of an item, for the expressions that stand in ours.

type Value = number | boolean | string | readonly string[] | null

/** The outcome `SCORE` of an item for a response: the values of it, in order. */
export function scoreQti(xml: string, response: readonly string[]): number {
  const all = xmlElements(xml).flatMap(withDescendants)
  const declaration = find(all, 'qti-response-declaration')
  const outcomes = new Map<string, Value>([['SCORE', 0]])
  const scope: Scope = { declaration, response, outcomes }
  for (const rule of find(all, 'qti-response-processing').children) follow(rule, scope)
  const score = outcomes.get('SCORE')
  if (typeof score !== 'number') throw new Error('the score is no number')
  return score
}

interface Scope {
  readonly declaration: XmlElement
  readonly response: readonly string[]
  readonly outcomes: Map<string, Value>
}

function follow(rule: XmlElement, scope: Scope): void {
  if (rule.name === 'qti-set-outcome-value') {
    scope.outcomes.set(rule.attributes.identifier ?? '', evaluate(first(rule), scope))
    return
  }
  if (rule.name !== 'qti-response-condition') throw new Error(`${rule.name} is no rule`)
  const branch = rule.children.find((one) => evaluate(first(one), scope) === true)
  for (const inner of branch?.children.slice(1) ?? []) follow(inner, scope)
}

function evaluate(expression: XmlElement, scope: Scope): Value {
  const { name, attributes, children, text } = expression
  const inner = () => children.map((child) => evaluate(child, scope))
  switch (name) {
    case 'qti-base-value':
      return attributes['base-type'] === 'float' ? Number(text) : text
    case 'qti-variable':
      return variable(attributes.identifier ?? '', scope)
    case 'qti-map-response':
      return mapped(scope)
    case 'qti-index': {
      const [list] = inner()
      return Array.isArray(list) ? (list[Number(attributes.n) - 1] ?? null) : null
    }
    case 'qti-match': {
      const [one, other] = inner()
      return one !== null && one === other
    }
    case 'qti-and':
      return inner().every((value) => value === true)
    case 'qti-sum':
      return inner().reduce<number>((sum, value) => sum + Number(value), 0)
    case 'qti-divide': {
      const [one, other] = inner()
      return Number(one) / Number(other)
    }
    case 'qti-gte':
    case 'qti-lte': {
      const [one, other] = inner()
      if (one === null || other === null) return null
      return name === 'qti-gte' ? Number(one) >= Number(other) : Number(one) <= Number(other)
    }
    default:
      throw new Error(`${name} is no expression`)
  }
}

function variable(identifier: string, { declaration, response, outcomes }: Scope): Value {
  if (identifier !== declaration.attributes.identifier) return outcomes.get(identifier) ?? null
  if (declaration.attributes.cardinality !== 'single') return response
  return response[0] ?? null
}

function mapped({ declaration, response }: Scope): number {
  const mapping = find(withDescendants(declaration), 'qti-mapping')
  const values = new Map(
    mapping.children.map(({ attributes }) => [attributes['map-key'], Number(attributes['mapped-value'])]),
  )
  const sum = [...new Set(response)].reduce(
    (total, value) => total + (values.get(value) ?? Number(mapping.attributes['default-value'])),
    0,
  )
  return Math.min(
    Number(mapping.attributes['upper-bound'] ?? Number.POSITIVE_INFINITY),
    Math.max(Number(mapping.attributes['lower-bound'] ?? Number.NEGATIVE_INFINITY), sum),
  )
}

function first(element: XmlElement): XmlElement {
  const [child] = element.children
  if (!child) throw new Error(`${element.name} is empty`)
  return child
}

function find(all: readonly XmlElement[], name: string): XmlElement {
  const found = all.find((element) => element.name === name)
  if (!found) throw new Error(`there is no ${name}`)
  return found
}
