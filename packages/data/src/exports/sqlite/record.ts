/** A value of a column. Whole numbers only: nothing here needs others. */
export type SqliteValue = number | string | null

const UTF8 = new TextEncoder()

/** A row or an index entry as SQLite stores it: the types of the values, then the values. https://sqlite.org/fileformat2.html#record_format */
export function encodeRecord(values: readonly SqliteValue[]): Uint8Array {
  const columns = values.map(encodeValue)
  const types = columns.flatMap(({ type }) => encodeVarint(type))
  // The length counts itself; with few columns it takes one byte, with many two.
  const length = types.length + (types.length + 1 < 128 ? 1 : 2)
  return Uint8Array.from([...encodeVarint(length), ...types, ...columns.flatMap(({ bytes }) => [...bytes])])
}

function encodeValue(value: SqliteValue): { readonly type: number; readonly bytes: Iterable<number> } {
  if (value === null) return { type: 0, bytes: [] }
  if (typeof value === 'string') {
    const bytes = UTF8.encode(value)
    return { type: 13 + 2 * bytes.length, bytes }
  }
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no whole number that can be stored`)
  if (value === 0 || value === 1) return { type: 8 + value, bytes: [] }
  const [type, size] = INTEGER_SIZES.find(([, bytes]) => Math.abs(value) < 2 ** (8 * bytes - 1)) ?? [6, 8]
  return { type, bytes: bigEndian(value, size) }
}

/** Types of integers with their bytes. */
const INTEGER_SIZES = [
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 4],
  [5, 6],
  [6, 8],
] as const

/** A whole number in two's complement, the highest byte first. */
export function bigEndian(value: number, size: number): number[] {
  return Array.from({ length: size }, (_, index) =>
    Number((BigInt(value) >> BigInt(8 * (size - 1 - index))) & 255n),
  )
}

/** A whole number from 0 in as few bytes of seven bits as it needs. */
export function encodeVarint(value: number): number[] {
  const bytes = [value % 128]
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.unshift((rest % 128) + 128)
  }
  // Nine bytes are laid out in another way; the greatest number that is safe needs eight.
  return bytes
}
