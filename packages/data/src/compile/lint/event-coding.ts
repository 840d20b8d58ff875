import type { Event } from '../../generated/types.ts'
import { NEEDS_RECIPIENTS, PLOVER_OF_CAMEO, type PloverClass, WITHOUT_CAMEO } from './event-codes.ts'
import type { Rule } from './rule.ts'

type Plover = NonNullable<Event['plover']>

export const eventCoding: Rule = {
  code: 'E222',
  name: 'inconsistent-event-coding',
  bad: { 'events/opening.yml': "cameo: '057'\nplover: {event: AGREE, mode: null, context: [diplomatic]}\n" },
  good: {
    'events/opening.yml': "cameo: '057'\nplover: {event: SUPPORT, mode: null, context: [diplomatic]}\n",
  },
  reason: 'The same act has the same codes whoever does it, so CAMEO and PLOVER agree as their table says.',
  check({ kind, record }, report) {
    if (kind !== 'event') return
    const { cameo, plover, recipients = [] } = record
    const fault = cameo === null ? uncodedFault(plover) : codeFault(cameo, plover)
    if (fault) report([fault.at], fault.message)
    if (plover === null || recipients.length > 0) return
    if (NEEDS_RECIPIENTS.includes(plover.event)) {
      report(['plover', 'event'], `is ${plover.event}, which needs recipients; name the other side`)
    } else if (plover.mode === 'visit') {
      report(['plover', 'mode'], 'is visit, which needs recipients; name the hosts of the visitor')
    }
  },
}

interface CodingFault {
  readonly at: 'cameo' | 'plover'
  readonly message: string
}

function uncodedFault(plover: Plover | null): CodingFault | null {
  if (plover === null || WITHOUT_CAMEO.some((known) => isOfClass(plover, known))) return null
  return { at: 'cameo', message: `is null, but PLOVER has ${plover.event}; give the code that it stands for` }
}

function codeFault(cameo: string, plover: Plover | null): CodingFault | null {
  const expected = PLOVER_OF_CAMEO.get(cameo)
  if (expected === undefined) {
    return { at: 'cameo', message: `"${cameo}" is not in the table of codes; check its row and add it` }
  }
  if (expected === null) {
    return (
      plover && { at: 'plover', message: `is ${plover.event}, but PLOVER dropped CAMEO ${cameo}; write null` }
    )
  }
  if (plover && isOfClass(plover, expected)) return null
  const found = plover ? writeClass(plover.event, [plover.mode], plover.context) : 'null'
  const wanted = writeClass(expected.event, expected.modes, expected.context)
  return { at: 'plover', message: `is ${found}, but CAMEO ${cameo} goes with ${wanted}` }
}

function isOfClass(plover: Plover, { event, modes, context }: PloverClass): boolean {
  const hasContext =
    context === undefined ||
    (context.length === plover.context.length && context.every((one) => plover.context.includes(one)))
  return plover.event === event && modes.includes(plover.mode) && hasContext
}

function writeClass(
  event: string,
  modes: readonly (string | null)[],
  context: readonly string[] | undefined,
): string {
  const written = modes.map((mode) => mode ?? 'no mode').join(' or ')
  const suffix = context === undefined || context.length === 0 ? '' : `, ${context.join(' and ')}`
  return `${event} (${written}${suffix})`
}
