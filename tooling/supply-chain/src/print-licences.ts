// `pnpm run licences`: every dependency and its licence.
import { EXCEPTIONS } from './exceptions.ts'
import { installedPackages } from './installed.ts'

for (const { name, version, licence } of installedPackages()) {
  const reason = EXCEPTIONS[name]?.reason
  console.log(`${name}@${version}: ${licence || 'none stated'}${reason ? ` (${reason})` : ''}`)
}
