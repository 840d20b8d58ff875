declare module 'spdx-satisfies' {
  /** Whether a licence expression is met by licences that are approved; throws where it is no expression. */
  export default function satisfies(expression: string, approved: readonly string[]): boolean
}
