import { claimStatus, voices } from '../../derive/claims.ts'
import type { Assertion, Dataset } from '../../generated/types.ts'
import type { Field, Table } from './table.ts'

/** What `claims` says besides the records: who is behind a proposition, so that no row shows one without its voices. */
export const VOICE_FIELDS: readonly Field[] = [
  {
    name: 'status',
    type: 'string',
    description:
      'Computed from the assertions: contested where anyone denies, disputes or states otherwise; uncontested-in-sources does not mean true',
    constraints: { required: true, enum: ['contested', 'uncontested-in-sources'] },
  },
  {
    name: 'assertedBy',
    type: 'string',
    description:
      'Computed: who asserts the proposition, with date and source of each, and the certainty where it is low',
  },
  {
    name: 'deniedBy',
    type: 'string',
    description:
      'Computed: who denies or disputes the proposition, with stance, date and source of each, and the certainty where it is low',
  },
  {
    name: 'statedOtherwiseBy',
    type: 'string',
    description:
      'Computed: who states otherwise without a word on the proposition, with date and source of each, and the certainty where it is low',
  },
  {
    name: 'qualifiedBy',
    type: 'string',
    description:
      'Computed: who qualifies the proposition, or neither confirms nor denies it, with stance, date and source of each, and the certainty where it is low',
  },
]

/** The table of claims with the voices of each claim in its row. */
export function withVoices(claims: Table, dataset: Dataset): Table {
  const names = new Map<string, string>(dataset.actors.map(({ id, name }) => [id, name]))
  const named = (assertions: readonly Assertion[]) =>
    assertions.map((assertion) => describeVoice(assertion, names)).join('; ') || null
  return {
    ...claims,
    fields: [...claims.fields, ...VOICE_FIELDS],
    rows: claims.rows.map((row, index) => {
      const claim = dataset.claims[index]
      if (!claim || claim.id !== row[0]) throw new Error(`the table of claims has no row for ${claim?.id}`)
      const { asserting, denying, differing, qualifying } = voices(claim)
      return [...row, claimStatus(claim), ...[asserting, denying, differing, qualifying].map(named)]
    }),
  }
}

function describeVoice(
  { actor, speaker, stance, date, citation, certainty }: Assertion,
  names: ReadonlyMap<string, string>,
): string {
  const nameOf = (id: string) => names.get(id) ?? id
  const who = speaker && speaker !== actor ? `${nameOf(speaker)} for ${nameOf(actor)}` : nameOf(actor)
  const voice = `${who} (${stance}, ${date}, ${citation.source})`
  return certainty === undefined ? voice : `${voice} [certainty ${certainty}]`
}
