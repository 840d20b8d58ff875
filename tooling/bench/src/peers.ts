import { cpSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Consumer, installPackedPackage } from '@partnership/consumers/packed-package'
import { PEERS } from './subjects.ts'

/** Installs our packed package and its peers side by side, each as files of its own. */
export async function installBesidePeers(atTheEnd: (cleanUp: () => void) => void): Promise<Consumer> {
  const consumer = await installPackedPackage()
  atTheEnd(consumer.remove)
  for (const peer of PEERS) {
    // Copied, because following a link would cost a peer time that ours does not spend.
    const from = realpathSync(fileURLToPath(new URL(`../node_modules/${peer}`, import.meta.url)))
    cpSync(from, join(consumer.directory, 'node_modules', peer), { recursive: true })
  }
  return consumer
}

/** The packages that are compared, each with its version. */
export function versionsIn(consumer: Consumer): string[] {
  return ['@partnership/data', ...PEERS].map((name) => {
    const manifest = readFileSync(join(consumer.directory, 'node_modules', name, 'package.json'), 'utf8')
    return `${name} ${JSON.parse(manifest).version}`
  })
}
