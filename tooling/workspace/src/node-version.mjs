// Plain JavaScript on purpose: this file must still run on a Node that is too old for the rest.

/** The oldest Node.js major version that every tool of the workspace accepts. */
export const MINIMUM_NODE_MAJOR = 24

/**
 * Says in one sentence what is wrong with a Node.js version, or nothing when it is fine.
 * @param {string} version e.g. `process.versions.node`
 * @returns {string | undefined}
 */
export function nodeVersionProblem(version) {
  const major = Number.parseInt(version, 10)
  if (major >= MINIMUM_NODE_MAJOR) return undefined
  return (
    `This project needs Node ${MINIMUM_NODE_MAJOR} or later and is running on ${version}; ` +
    'install once with "npx --yes pnpm@12 install", which brings its own Node, and run the command through pnpm.'
  )
}

/** Ends the process with that sentence when the running Node.js is too old. */
export function requireSupportedNode() {
  const problem = nodeVersionProblem(process.versions.node)
  if (!problem) return
  console.error(problem)
  process.exit(1)
}
