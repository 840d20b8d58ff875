/** A sign that goes with a word: yes, no, in part, otherwise, nothing known. */
export type Sign = 'full' | 'open' | 'half' | 'diamond' | 'none'
