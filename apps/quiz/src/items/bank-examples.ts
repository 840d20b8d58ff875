import { dataset } from '@partnership/data'
import { buildBank } from './build-bank.ts'

/** The bank of the project, for tests of what works on any bank: it has every kind of question. */
export const BANK = buildBank(dataset)
