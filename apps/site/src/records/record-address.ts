import { COLLECTIONS, type Kind } from '@partnership/data'

/** Where the records of a kind stand on the site. */
export function kindAddress(kind: Kind): `/${string}` {
  return `/data/${COLLECTIONS[kind]}/`
}

/** Where a record stands on the site. */
export function recordAddress(kind: Kind, id: string): `/${string}` {
  return `${kindAddress(kind)}#${id}`
}
