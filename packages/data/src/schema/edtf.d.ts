/** The part of the `edtf` library that the schemas use; the library brings no types. */
declare module 'edtf' {
  /** @throws SyntaxError when the text is not EDTF of at most the given level */
  export function parse(text: string, options?: { readonly level?: 0 | 1 | 2 | 3 }): unknown
}
