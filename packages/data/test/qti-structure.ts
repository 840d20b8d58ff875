import { withDescendants, type XmlElement, xmlElements } from './xml-elements.ts'

// What QTI 3.0 asks of the elements that stand in our items, after its information model: for each the ones in it, in
// order, and the attributes that it must have.

const INTERACTIONS = '(qti-choice-interaction|qti-order-interaction|qti-match-interaction|p p)'
const EXPRESSION =
  '(qti-variable|qti-base-value|qti-map-response|qti-match|qti-index|qti-sum|qti-divide|qti-and|qti-gte|qti-lte)'
const ELEMENTS: Readonly<Record<string, readonly [inside: string, ...attributes: string[]]>> = {
  'qti-assessment-item': [
    'qti-response-declaration qti-outcome-declaration+ qti-item-body qti-response-processing qti-modal-feedback+',
    'identifier',
    'title',
    'adaptive',
    'time-dependent',
  ],
  'qti-response-declaration': ['qti-correct-response qti-mapping?', 'identifier', 'cardinality', 'base-type'],
  'qti-correct-response': ['qti-value+'],
  'qti-mapping': ['qti-map-entry+', 'default-value'],
  'qti-map-entry': ['', 'map-key', 'mapped-value'],
  'qti-outcome-declaration': ['qti-default-value?', 'identifier', 'cardinality', 'base-type'],
  'qti-default-value': ['qti-value'],
  'qti-item-body': [INTERACTIONS],
  'qti-choice-interaction': [
    'qti-prompt qti-simple-choice+',
    'response-identifier',
    'shuffle',
    'max-choices',
  ],
  'qti-order-interaction': ['qti-prompt qti-simple-choice+', 'response-identifier', 'shuffle'],
  'qti-match-interaction': [
    'qti-prompt qti-simple-match-set qti-simple-match-set',
    'response-identifier',
    'shuffle',
    'max-associations',
  ],
  'qti-simple-match-set': ['qti-simple-associable-choice+'],
  'qti-simple-choice': ['', 'identifier'],
  'qti-simple-associable-choice': ['', 'identifier', 'match-max'],
  'qti-text-entry-interaction': ['', 'response-identifier'],
  'qti-response-processing': ['(qti-response-condition|qti-set-outcome-value)+'],
  'qti-response-condition': ['qti-response-if qti-response-else-if*'],
  'qti-response-if': [`${EXPRESSION} qti-set-outcome-value`],
  'qti-response-else-if': [`${EXPRESSION} qti-set-outcome-value`],
  'qti-set-outcome-value': [EXPRESSION, 'identifier'],
  'qti-modal-feedback': ['qti-content-body', 'outcome-identifier', 'identifier', 'show-hide'],
  'qti-content-body': ['p+'],
  p: ['(a|qti-text-entry-interaction)*'],
  a: ['', 'href'],
  'qti-index': ['qti-variable', 'n'],
  'qti-match': [`${EXPRESSION} ${EXPRESSION}`],
  'qti-gte': [`${EXPRESSION} ${EXPRESSION}`],
  'qti-lte': [`${EXPRESSION} ${EXPRESSION}`],
  'qti-divide': [`${EXPRESSION} ${EXPRESSION}`],
  'qti-and': [`${EXPRESSION}+`],
  'qti-sum': [`${EXPRESSION}+`],
  'qti-variable': ['', 'identifier'],
  'qti-base-value': ['', 'base-type'],
  'qti-map-response': ['', 'identifier'],
  'qti-prompt': [''],
  'qti-value': [''],
}

/** What is wrong with an item, as far as its structure and its references go. */
export function findQtiItemFaults(xml: string): string[] {
  return withErrors(() => {
    const [root, ...others] = xmlElements(xml)
    if (root?.name !== 'qti-assessment-item' || others.length > 0) return ['the root is no item']
    const all = withDescendants(root)
    return [...all.flatMap(structureFaults), ...referenceFaults(all)]
  })
}

/** What is wrong with a package: its files by their paths. */
export function findQtiPackageFaults(files: ReadonlyMap<string, string>): string[] {
  return withErrors(() => {
    const manifest = xmlElements(files.get('imsmanifest.xml') ?? '').flatMap(withDescendants)
    const resources = manifest.filter(({ name }) => name === 'resource')
    const [test, ...otherTests] = resources.filter(
      ({ attributes }) => attributes.type === 'imsqti_test_xmlv3p0',
    )
    const items = resources.filter(({ attributes }) => attributes.type === 'imsqti_item_xmlv3p0')
    const references = xmlElements(files.get(test?.attributes.href ?? '') ?? '')
      .flatMap(withDescendants)
      .filter(({ name }) => name === 'qti-assessment-item-ref')
    const itemPaths = items.map(({ attributes }) => attributes.href ?? '')
    const named = ['imsmanifest.xml', test?.attributes.href ?? '', ...itemPaths]
    const dependencies = manifest
      .filter(({ name }) => name === 'dependency')
      .map(({ attributes }) => attributes.identifierref)
    return [
      ...(otherTests.length > 0 ? ['there are several tests'] : []),
      ...differences('files', [...files.keys()], named),
      ...differences(
        'the test',
        references.map(({ attributes }) => attributes.href),
        itemPaths,
      ),
      ...differences(
        'dependencies',
        dependencies,
        items.map(({ attributes }) => attributes.identifier),
      ),
      ...itemPaths.flatMap((path) =>
        findQtiItemFaults(files.get(path) ?? '').map((fault) => `${path}: ${fault}`),
      ),
    ]
  })
}

function withErrors(find: () => string[]): string[] {
  try {
    return find()
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

function differences(
  what: string,
  found: readonly (string | undefined)[],
  expected: readonly (string | undefined)[],
): string[] {
  const [first, second] = [found, expected].map((list) => list.toSorted().join(' '))
  return first === second ? [] : [`${what}: ${first} where ${second} should be`]
}

function structureFaults({ name, attributes, children }: XmlElement): string[] {
  const expected = ELEMENTS[name]
  if (!expected) return [`${name} is no element of ours`]
  const [inside, ...needed] = expected
  const pattern = inside
    .replace(/[a-z][a-z-]*/g, (one) => `(?:${one} )`)
    .replaceAll(') (', ')(')
    .replaceAll(' (?:', '(?:')
  const found = children.map((one) => `${one.name} `).join('')
  return [
    ...(new RegExp(`^${pattern}$`).test(found) ? [] : [`${name} holds ${found}`]),
    ...needed.filter((one) => attributes[one] === undefined).map((one) => `${name} has no ${one}`),
  ]
}

function referenceFaults(all: readonly XmlElement[]): string[] {
  const named = (pattern: RegExp, attribute: string) =>
    all.filter(({ name }) => pattern.test(name)).flatMap(({ attributes }) => attributes[attribute] ?? [])
  const choices = named(/^qti-simple-/, 'identifier')
  const declared = named(/-declaration$/, 'identifier')
  const identifiers = [
    ...named(/^qti-(variable|set-outcome-value|map-response)$/, 'identifier'),
    ...named(/^qti-modal-feedback$/, 'outcome-identifier'),
    ...named(/-interaction$/, 'response-identifier'),
  ]
  const isNumber = named(/^qti-response-declaration$/, 'base-type').includes('float')
  const right = all
    .filter(({ name }) => name === 'qti-correct-response')
    .flatMap(({ children }) => children.flatMap(({ text }) => text.split(' ')))
  return [
    ...(new Set(choices).size === choices.length ? [] : ['a choice is there twice']),
    ...(isNumber ? [] : right.filter((one) => !choices.includes(one)).map((one) => `${one} is no choice`)),
    ...named(/^qti-map-entry$/, 'map-key')
      .flatMap((key) => key.split(' '))
      .filter((one) => !choices.includes(one))
      .map((one) => `${one} is mapped and no choice`),
    ...identifiers.filter((one) => !declared.includes(one)).map((one) => `${one} is not declared`),
  ]
}
