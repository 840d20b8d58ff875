/** Size of the sheet that a map is drawn on, in its own units. */
export const SHEET = { width: 560, height: 450 } as const
