/** How it was measured. */
export interface Method {
  readonly runs: number
  readonly warmUp: number
  /** Version of Chromium. */
  readonly browser: string
}

/** What was seen of one subject while it loaded. */
export interface Loads {
  readonly name: string
  readonly loads: readonly { readonly thirdParties: readonly string[]; readonly errors: readonly string[] }[]
}

/** Who else was asked. */
export function writeThirdParties(subjects: readonly Loads[]): string {
  const asked = subjects
    .map(({ name, loads }) => ({ name, hosts: new Set(loads.flatMap(({ thirdParties }) => thirdParties)) }))
    .filter(({ hosts }) => hosts.size > 0)
    .map(({ name, hosts }) => `${name} asks ${[...hosts].sort().join(', ')}`)
  const how =
    'Nobody else is reached: a request to a third party fails at once, which is the least that it can cost. The browser has no window and asks for no icon of a page, so a host that has only that is not counted.'
  return asked.length === 0 ? how : `${how} ${asked.join('; ')}.`
}

/** A page that breaks is not one that is fast. */
export function writeErrors(subjects: readonly Loads[]): string[] {
  return subjects.flatMap(({ name, loads }) => {
    const errors = new Set(loads.flatMap((load) => load.errors))
    return errors.size === 0 ? [] : [`Errors of ${name}: ${[...errors].join('; ')}.`]
  })
}
