declare module 'virtual:deck-data' {
  const data: import('./build/deck-data.ts').DeckData
  export default data
}

declare module 'virtual:deck-map' {
  const map: import('./build/map-data.ts').MapData
  export default map
}
