/** The longest address that is answered. */
const LONGEST_ADDRESS = 2048

/** Why an address is refused, and with which status of HTTP. */
export interface AddressProblem {
  readonly status: 400 | 414
  readonly reason: string
}

/** What is wrong with the address of a request, as it came; nothing where a file can be looked for under it. */
export function addressProblem(address: string): AddressProblem | undefined {
  if (address.length > LONGEST_ADDRESS) return { status: 414, reason: 'The address is too long.' }
  if (!address.startsWith('/')) return { status: 400, reason: 'The address is not one of this site.' }
  const path = decoded(address.split('?')[0] ?? '')
  if (path === undefined) return { status: 400, reason: 'The address is not well encoded.' }
  // A slash or backslash that is encoded, or a step upwards, is no way in which this site names a file.
  if (/%2f|%5c/i.test(address.split('?')[0] ?? '') || /\\|(?:^|\/)\.\.?(?:\/|$)/.test(path))
    return { status: 400, reason: 'The address leads nowhere in this site.' }
  return undefined
}

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path)
    // Control characters stand in no name of a file here.
    return /\p{Cc}/u.test(text) ? undefined : text
  } catch {
    return undefined
  }
}
