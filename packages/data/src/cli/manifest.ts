import { readFileSync } from 'node:fs'

interface Manifest {
  readonly version: string
  readonly engines: { readonly node: string }
}

/** Of the package that the command is part of: it lies beside the sources and beside the build. */
export const manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  // Ours, and part of every package.
) as Manifest

/**
 * Says in one sentence what is wrong with a version of Node.js, or nothing when it is new enough.
 * @param wanted as in `engines` of a manifest: `>=` and the oldest version that will do
 * @param found such as `process.versions.node`
 */
export function nodeProblem(wanted: string, found: string): string | undefined {
  const [oldest, running] = [wanted.replace('>=', ''), found].map((version) => version.split('.').map(Number))
  const [major = 0, minor = 0] = oldest ?? []
  const [runningMajor = 0, runningMinor = 0] = running ?? []
  if (runningMajor > major || (runningMajor === major && runningMinor >= minor)) return undefined
  return `partnership-data needs Node ${major}.${minor} or later and is running on ${found}.`
}
