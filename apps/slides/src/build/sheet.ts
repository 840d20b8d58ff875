/** Size of the sheet that a map is drawn on, in its own units. */
export const SHEET = { width: 620, height: 464 } as const
