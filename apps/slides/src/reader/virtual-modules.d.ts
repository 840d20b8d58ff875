declare module 'virtual:slide-components' {
  const slides: readonly import('vue').Component[]
  export default slides
}
