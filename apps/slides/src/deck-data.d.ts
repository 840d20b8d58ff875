declare module 'virtual:deck-data/articleBases' {
  const articleBases: import('./build/deck-data.ts').DeckData['articleBases']
  export default articleBases
}
declare module 'virtual:deck-data/names' {
  const names: import('./build/deck-data.ts').DeckData['names']
  export default names
}
declare module 'virtual:deck-data/sourceGrades' {
  const sourceGrades: import('./build/deck-data.ts').DeckData['sourceGrades']
  export default sourceGrades
}
declare module 'virtual:deck-data/sources' {
  const sources: import('./build/deck-data.ts').DeckData['sources']
  export default sources
}
declare module 'virtual:deck-data/verdicts' {
  const verdicts: import('./build/deck-data.ts').DeckData['verdicts']
  export default verdicts
}

declare module 'virtual:deck-map' {
  const map: import('./build/map-data.ts').MapData
  export default map
}
