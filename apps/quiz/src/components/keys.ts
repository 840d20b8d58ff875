/** What the keyboard does, as shown behind "?". */
export const KEYS = [
  ['1 to 8', 'choose an answer; on a turned card, 1 to 4 rate it'],
  ['↑ ↓', 'move between answers'],
  ['Enter', 'check the answer; after it, go on'],
  ['Space', 'choose what has the focus; turn a card over'],
  ['?', 'show these keys'],
  ['Esc', 'close them'],
] as const
