/** The part of the `edtf` library that the schemas use; the library brings no types. */
declare module 'edtf' {
  /** @throws SyntaxError when the text is not EDTF, RangeError when it is an interval that ends before it begins */
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null }
}
