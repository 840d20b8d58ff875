import { defineAppSetup } from '@slidev/types'
import { keepAwake } from '../src/client/keep-awake.ts'

export default defineAppSetup(() => keepAwake(document, navigator))
