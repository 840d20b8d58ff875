// Loaded before a build: every clock that it reads is far in the future.
const FAR = Date.UTC(2191, 6, 4, 12)

globalThis.Date = class extends Date {
  constructor(...given) {
    if (given.length === 0) super(FAR)
    else super(...given)
  }

  static now() {
    return FAR
  }
}
