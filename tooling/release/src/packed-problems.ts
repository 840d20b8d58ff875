import { readFileSync } from 'node:fs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

/** What readers of a packed package would stumble over, in a line each: its manifest and the files that it names. */
export async function findPackedProblems(archive: string): Promise<string[]> {
  const bytes = new Uint8Array(readFileSync(archive))
  const { messages, pkg } = await publint({
    pack: { tarball: bytes.buffer },
    strict: true,
    level: 'suggestion',
  })
  const unresolved = [...JSON.stringify(pkg).matchAll(/"([^"]+)":"((?:catalog|workspace):[^"]*)"/g)]
  return [
    ...messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code),
    ...unresolved.map(
      ([, name, version]) => `The manifest asks for ${name} as "${version}", which no registry knows.`,
    ),
  ]
}
