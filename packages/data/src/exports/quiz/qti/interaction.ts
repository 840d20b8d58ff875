import { escapeXml } from '../../markup.ts'
import type {
  ExchangeChoice,
  ExchangeEstimate,
  ExchangeItem,
  ExchangeOrder,
  ExchangePairing,
} from '../exchange-item.ts'
import { inOrder, plainNumber, promptOf } from '../feedback.ts'

/** The part of an item that hangs on how it is answered. */
export interface Interaction {
  readonly cardinality: 'single' | 'multiple' | 'ordered'
  /** What is right, and what parts of it earn. */
  readonly declaration: string
  readonly body: string
  /** The rules that set the outcome `SCORE`, from 0 to 1. */
  readonly scoring: string
  /** What is said of a choice once it was taken; nothing where a response is no choice. */
  readonly feedback: readonly { readonly choice: string; readonly why: string }[]
}

export function interactionOf(item: ExchangeItem): Interaction {
  switch (item.kind) {
    case 'choice':
      return choice(item)
    case 'order':
      return order(item)
    case 'pairing':
      return match(item)
    case 'estimate':
      return textEntry(item)
  }
}

const MAPPED =
  '<qti-set-outcome-value identifier="SCORE"><qti-map-response identifier="RESPONSE"/></qti-set-outcome-value>'

function choice(item: ExchangeChoice): Interaction {
  const { allowsSeveral, options } = item
  const cardinality = allowsSeveral ? 'multiple' : 'single'
  const right = options.flatMap(({ isRight }, index) => (isRight ? [`choice-${index}`] : []))
  const share = 1 / Math.max(1, right.length)
  const entries = options.flatMap(({ isRight }, index): [string, number][] => {
    if (isRight) return [[`choice-${index}`, share]]
    // As in the quiz, a wrong answer takes away what a right one gives, and nothing falls below 0.
    return allowsSeveral ? [[`choice-${index}`, -share]] : []
  })
  const choices = options.map(
    ({ text }, index) =>
      `<qti-simple-choice identifier="choice-${index}">${escapeXml(text)}</qti-simple-choice>`,
  )
  return {
    cardinality,
    declaration: declaration(cardinality, 'identifier', right, entries),
    body: `<qti-choice-interaction response-identifier="RESPONSE" shuffle="false" max-choices="${allowsSeveral ? 0 : 1}">
<qti-prompt>${escapeXml(promptOf(item))}</qti-prompt>
${choices.join('\n')}
</qti-choice-interaction>`,
    scoring: MAPPED,
    feedback: options.map(({ why }, index) => ({ choice: `choice-${index}`, why })),
  }
}

function order(item: ExchangeOrder): Interaction {
  const right = inOrder(item).map((entry) => `choice-${item.entries.indexOf(entry)}`)
  const choices = item.entries.map(
    ({ text }, index) =>
      `<qti-simple-choice identifier="choice-${index}">${escapeXml(text)}</qti-simple-choice>`,
  )
  const places = right.map(
    (identifier, place) =>
      `<qti-response-condition><qti-response-if><qti-match><qti-index n="${place + 1}"><qti-variable identifier="RESPONSE"/></qti-index><qti-base-value base-type="identifier">${identifier}</qti-base-value></qti-match><qti-set-outcome-value identifier="SCORE"><qti-sum><qti-variable identifier="SCORE"/><qti-base-value base-type="float">1</qti-base-value></qti-sum></qti-set-outcome-value></qti-response-if></qti-response-condition>`,
  )
  return {
    cardinality: 'ordered',
    declaration: declaration('ordered', 'identifier', right, []),
    body: `<qti-order-interaction response-identifier="RESPONSE" shuffle="false">
<qti-prompt>${escapeXml(promptOf(item))}</qti-prompt>
${choices.join('\n')}
</qti-order-interaction>`,
    // A mark for each in its place, then the share of all that it is.
    scoring: `${places.join('\n')}
<qti-set-outcome-value identifier="SCORE"><qti-divide><qti-variable identifier="SCORE"/><qti-base-value base-type="float">${right.length}</qti-base-value></qti-divide></qti-set-outcome-value>`,
    feedback: [],
  }
}

function match(item: ExchangePairing): Interaction {
  const { lefts, rights } = item
  const pairs = lefts.map(({ right }, left) => `left-${left} right-${right}`)
  const choiceOf = (side: 'left' | 'right', text: string, index: number, most: number) =>
    `<qti-simple-associable-choice identifier="${side}-${index}" match-max="${most}">${escapeXml(text)}</qti-simple-associable-choice>`
  return {
    cardinality: 'multiple',
    declaration: declaration(
      'multiple',
      'directedPair',
      pairs,
      pairs.map((pair) => [pair, 1 / pairs.length]),
    ),
    body: `<qti-match-interaction response-identifier="RESPONSE" shuffle="false" max-associations="${lefts.length}">
<qti-prompt>${escapeXml(promptOf(item))}</qti-prompt>
<qti-simple-match-set>
${lefts.map(({ text }, index) => choiceOf('left', text, index, 1)).join('\n')}
</qti-simple-match-set>
<qti-simple-match-set>
${rights.map((text, index) => choiceOf('right', text, index, lefts.length)).join('\n')}
</qti-simple-match-set>
</qti-match-interaction>`,
    scoring: MAPPED,
    feedback: [],
  }
}

function textEntry(item: ExchangeEstimate): Interaction {
  const rules = item.bands.map(({ credit, from, to }, index) => {
    const tag = index === 0 ? 'qti-response-if' : 'qti-response-else-if'
    return `<${tag}><qti-and>${bound('gte', from)}${bound('lte', to)}</qti-and><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">${credit}</qti-base-value></qti-set-outcome-value></${tag}>`
  })
  return {
    cardinality: 'single',
    declaration: declaration('single', 'float', [plainNumber(item.value)], []),
    body: `<p>${escapeXml(promptOf(item))}</p>
<p><qti-text-entry-interaction response-identifier="RESPONSE" expected-length="10"/></p>`,
    scoring: `<qti-response-condition>${rules.join('')}</qti-response-condition>`,
    feedback: [],
  }
}

function bound(relation: 'gte' | 'lte', value: number): string {
  return `<qti-${relation}><qti-variable identifier="RESPONSE"/><qti-base-value base-type="float">${plainNumber(value)}</qti-base-value></qti-${relation}>`
}

function declaration(
  cardinality: Interaction['cardinality'],
  baseType: 'identifier' | 'directedPair' | 'float',
  right: readonly string[],
  entries: readonly (readonly [key: string, value: number])[],
): string {
  const mapping = entries.map(
    ([key, value]) => `<qti-map-entry map-key="${key}" mapped-value="${plainNumber(value)}"/>`,
  )
  return `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${baseType}">
<qti-correct-response>${right.map((value) => `<qti-value>${value}</qti-value>`).join('')}</qti-correct-response>${
    mapping.length > 0
      ? `\n<qti-mapping lower-bound="0" upper-bound="1" default-value="0">${mapping.join('')}</qti-mapping>`
      : ''
  }
</qti-response-declaration>`
}
