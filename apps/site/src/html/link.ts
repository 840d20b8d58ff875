/** Gives the address of a path of the site, such as `/data/`, wherever the site is served. */
export type Link = (path: `/${string}`) => string

/** Addresses of a site that is served under a path, which begins and ends with a slash. */
export function linkBelow(base: string): Link {
  return (path) => base + path.slice(1)
}
