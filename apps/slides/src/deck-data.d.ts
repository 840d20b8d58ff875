declare module 'virtual:deck-data' {
  const data: import('./build/deck-data.ts').DeckData
  export default data
}
