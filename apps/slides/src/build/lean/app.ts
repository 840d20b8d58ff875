import { resolve } from 'node:path'

/** The directory of the deck's package. */
export const APP = resolve(import.meta.dirname, '../../..')
