import type { LegislationLeaf } from 'schema-dts'
import { isDay } from '../../derive/dates.ts'
import { actOf } from '../../derive/treaties.ts'
import type { Provision, Treaty, TreatyAct, Vote } from '../../generated/types.ts'
import { recordIri } from './context.ts'
import { type Draft, describeCitations, type Node, refer, referAll } from './node.ts'

/**
 * A treaty with its acts, coded obligations and provisions. Whether it is in force depends on the day of the reader,
 * so the day of its entry into force is given, and the acts with every other date that a source gives.
 */
export function describeTreaty(treaty: Treaty, provisions: readonly Provision[]): Node {
  const { duration, coding } = treaty
  const node = {
    '@id': recordIri(treaty.id),
    '@type': 'Legislation',
    alternateName: treaty.shortName,
    legislationType: 'Treaty',
    legislationDate: dayOf(actOf(treaty, 'signature')),
    inLanguage: treaty.languages,
  } satisfies Draft<LegislationLeaf>
  return {
    ...node,
    nameIn: treaty.title,
    entryIntoForce: dayOf(actOf(treaty, 'entry-into-force')),
    entryIntoForceRule: treaty.entryIntoForceRule,
    hasPart: provisions.filter((provision) => provision.treaty === treaty.id).map(describeProvision),
    party: referAll(treaty.parties),
    signatory: treaty.signatories.map(({ actor, office }) => ({
      '@type': 'Role',
      actor: refer(actor),
      roleName: office,
    })),
    replaces: referAll(treaty.replaces),
    predecessor: treaty.predecessors?.map((predecessor) => ({
      name: predecessor.name,
      date: predecessor.date,
      relation: predecessor.relation,
      sameAs: predecessor.treaty && refer(predecessor.treaty),
      statedBy: predecessor.statedBy,
      note: predecessor.note,
      citation: describeCitations(predecessor.citations),
    })),
    workExample: referAll(treaty.textPages),
    hasPreamble: treaty.preamble,
    numberOfArticles: treaty.articles,
    duration: duration && {
      initialYears: 'initialYears' in duration ? duration.initialYears : null,
      renewal: 'renewal' in duration ? duration.renewal : null,
      renewalYears: 'renewalYears' in duration ? duration.renewalYears : null,
      isIndefinite: 'indefinite' in duration,
    },
    act: treaty.acts.map((act) => describeAct(treaty, act)),
    coding: coding && {
      '@type': 'TreatyCoding',
      codedBy: coding.codedBy,
      atopId: coding.atopId,
      cowType: coding.cow.type,
      certainty: coding.cow.certainty,
      otherValue: coding.cow.alternatives,
      note: coding.cow.note,
      variable: coding.variables.map((variable) => ({
        '@type': 'CodedVariable',
        name: variable.name,
        codedValue: variable.value,
        certainty: variable.certainty,
        basis: referAll(variable.basis),
        otherValue: variable.alternatives,
        note: variable.note,
      })),
    },
    notSeen: treaty.notSeen,
    note: treaty.note,
    citation: describeCitations(treaty.citations),
  }
}

function describeAct(treaty: Treaty, act: TreatyAct): Node {
  return {
    '@id': `${recordIri(treaty.id)}#${act.id}`,
    '@type': 'TreatyAct',
    treatyActType: act.type,
    date: act.date,
    actor: referAll(act.by),
    location: act.place && refer(act.place),
    description: act.description,
    ...describeVote(act.vote),
    alternative: act.alternatives?.map((alternative) => ({
      date: alternative.date,
      ...describeVote(alternative.vote),
      statedBy: alternative.statedBy,
      note: alternative.note,
      citation: describeCitations(alternative.citations),
    })),
    certainty: act.certainty,
    note: act.note,
    citation: describeCitations(act.citations),
  }
}

function describeVote(vote: Vote | undefined): Node {
  return {
    votesFor: vote?.for,
    votesAgainst: vote?.against,
    votesAbstained: vote?.abstain,
    votesPresent: vote?.present,
  }
}

/** A provision in our paraphrase; its number only where a record has one. */
function describeProvision(provision: Provision): Node {
  const node = {
    '@id': recordIri(provision.id),
    '@type': 'Legislation',
    name: provision.title,
    description: provision.paraphrase,
    legislationIdentifier: provision.article === null ? null : `Article ${provision.article}`,
    hasPart: provision.paragraphs?.map(({ number, paraphrase }) => ({
      '@type': 'Legislation' as const,
      position: number,
      description: paraphrase,
    })),
  } satisfies Draft<LegislationLeaf>
  return {
    ...node,
    isPartOf: refer(provision.treaty),
    numberVerified: provision.numberVerified,
    numberNote: provision.numberNote,
    subject: refer(provision.topic),
    obligation: provision.obligation,
    alsoObligation: provision.alsoObligations,
    certainty: provision.certainty,
    note: provision.note,
    citation: describeCitations(provision.citations),
  }
}

/** The day of an act; nothing where the date is not one certain day. */
function dayOf(act: TreatyAct | undefined): string | undefined {
  return act && isDay(act.date) ? act.date : undefined
}
