/** Whether a statement holds, judged from the records alone. What the records do not settle is `unknown`. */
export type Truth = 'true' | 'false' | 'unknown'
