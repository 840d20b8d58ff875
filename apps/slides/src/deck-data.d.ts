declare module 'virtual:deck-data/names' {
  const names: import('./build/deck-data.ts').DeckData['names']
  export default names
}
declare module 'virtual:deck-data/positions' {
  const positions: import('./build/deck-data.ts').DeckData['positions']
  export default positions
}
declare module 'virtual:deck-data/sources' {
  const sources: import('./build/deck-data.ts').DeckData['sources']
  export default sources
}
declare module 'virtual:deck-data/verdicts' {
  const verdicts: import('./build/deck-data.ts').DeckData['verdicts']
  export default verdicts
}
declare module 'virtual:deck-data/version' {
  const version: import('./build/deck-data.ts').DeckData['version']
  export default version
}
