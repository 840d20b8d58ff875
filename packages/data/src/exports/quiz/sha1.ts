/** The first 32 bits of the SHA-1 of a text in UTF-8 (FIPS 180-4), by which Anki finds notes that say the same. */
export function sha1Beginning(text: string): number {
  const words = paddedWords(new TextEncoder().encode(text))
  let [a, b, c, d, e] = INITIAL
  for (let block = 0; block < words.length; block += 16) {
    const [startA, startB, startC, startD, startE] = [a, b, c, d, e]
    const schedule = words.slice(block, block + 16)
    for (let round = 0; round < 80; round += 1) {
      if (round >= 16) {
        const mixed = [3, 8, 14, 16].reduce((value, back) => value ^ (schedule[round - back] ?? 0), 0)
        schedule.push(rotate(mixed, 1))
      }
      const [mix, constant] = roundOf(round, b, c, d)
      const next = (rotate(a, 5) + mix + e + constant + (schedule[round] ?? 0)) | 0
      ;[a, b, c, d, e] = [next, a, rotate(b, 30), c, d]
    }
    ;[a, b, c, d, e] = [
      (a + startA) | 0,
      (b + startB) | 0,
      (c + startC) | 0,
      (d + startD) | 0,
      (e + startE) | 0,
    ]
  }
  return a >>> 0
}

const INITIAL: readonly [number, number, number, number, number] = [
  0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0,
]

function roundOf(round: number, b: number, c: number, d: number): readonly [mix: number, constant: number] {
  if (round < 20) return [(b & c) | (~b & d), 0x5a827999]
  if (round < 40) return [b ^ c ^ d, 0x6ed9eba1]
  if (round < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
  return [b ^ c ^ d, 0xca62c1d6]
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}

/** The bytes, a bit, and the length in bits at the end of a block. */
function paddedWords(bytes: Uint8Array): number[] {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 4, bytes.length * 8)
  return Array.from({ length: padded.length / 4 }, (_, index) => view.getUint32(index * 4))
}
