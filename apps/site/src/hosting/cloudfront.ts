import type { HeaderRule } from './header-rules.ts'

/** The most bytes that CloudFront accepts as a function. */
export const LARGEST_FUNCTION = 10_240

/**
 * A CloudFront function for the event "viewer response", which sets the headers of every path on files that S3 keeps.
 * @param rules the headers of every path
 * @throws Error when it is larger than CloudFront accepts
 */
export function cloudFrontFunction(rules: readonly HeaderRule[]): string {
  // Types are set on the files in S3 when they are uploaded.
  const set = rules.flatMap(({ pattern, headers }) => {
    const values = Object.entries(headers)
      .filter(([name]) => name !== 'Content-Type')
      .map(([name, value]) => [name.toLowerCase(), value])
    return values.length > 0 ? [[pattern, Object.fromEntries(values)]] : []
  })
  const text = `// Written by the build of the site; attach it to the event "viewer response", anew whenever the site changes.
var RULES = ${JSON.stringify(set, null, 1)}

function handler(event) {
  var headers = event.response.headers
  var path = event.request.uri
  headers['cache-control'] = { value: 'no-cache' }
  RULES.forEach(function (rule) {
    var pattern = rule[0]
    var isNamed = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
    if (isNamed) Object.keys(rule[1]).forEach(function (name) { headers[name] = { value: rule[1][name] } })
  })
  return event.response
}
`
  if (Buffer.byteLength(text) > LARGEST_FUNCTION)
    throw new Error(
      `The function for CloudFront has ${Buffer.byteLength(text)} bytes; ${LARGEST_FUNCTION} are the most.`,
    )
  return text
}
