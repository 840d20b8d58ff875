// Runs Turborepo with telemetry off, after checking that the Node it would use is one that it can use.
import { runTurbo } from './run-turbo.mjs'

process.exitCode = await runTurbo(process.argv.slice(2))
