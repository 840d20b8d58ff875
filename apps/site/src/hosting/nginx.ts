import type { HeaderRule } from './header-rules.ts'

/**
 * The site as a `server` block of nginx, for a certificate and a name that the reader adds.
 * nginx takes headers from the innermost place that sets any, so they are looked up by path and set in one place.
 * @param rules the headers of every path
 * @param base path under which the site is served
 */
export function nginxConfiguration(rules: readonly HeaderRule[], base: string): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))]
  const added = names.filter((name) => name !== 'Content-Type')
  return `# Written by the build of the site. Put it into the directory that nginx includes inside its http block, set the four
# lines marked with "yours", and build again whenever the site changes: the policies name scripts by their content.
${added.map((name) => mapOf(name, rules)).join('\n')}
server {
  listen 443 ssl http2;                                # yours
  server_name example.org;                             # yours
  ssl_certificate /etc/ssl/example.org.pem;            # yours
  ssl_certificate_key /etc/ssl/example.org.key;        # yours

  location ${base} {
    alias /srv/partnership-brief/;                     # where apps/site/dist was copied to
    gzip_static on;
    # brotli_static on;                                # with the module ngx_brotli
    etag on;
    charset utf-8;
    charset_types text/css text/csv text/plain text/calendar text/yaml application/xml application/javascript;
    types {
      ${NGINX_TYPES.map(([type, extensions]) => `${type} ${extensions};`).join('\n      ')}
    }
    default_type text/plain;
    limit_except GET { deny all; }
    client_max_body_size 1;
${added.map((name) => `    add_header ${name} $brief_${variable(name)} always;`).join('\n')}
    location ~ (?:/_headers|\\.br|\\.gz)$ { return 404; }
  }
  error_page 404 ${base}404.html;
}
`
}

/** Types of the files of the site, whatever the types of the host are. */
const NGINX_TYPES = [
  ['text/html', 'html'],
  ['text/css', 'css'],
  ['text/csv', 'csv'],
  ['text/plain', 'txt'],
  ['text/calendar', 'ics'],
  ['text/yaml', 'cff'],
  ['application/javascript', 'js'],
  ['application/json', 'json'],
  ['application/ld+json', 'jsonld'],
  ['application/geo+json', 'geojson'],
  ['application/manifest+json', 'webmanifest'],
  ['application/xml', 'xml gexf'],
  ['application/zip', 'zip apkg'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['image/svg+xml', 'svg'],
  ['image/png', 'png'],
  ['font/woff2', 'woff2'],
] as const

/** The values of one header by path; nginx sends none where the value is empty. */
function mapOf(name: string, rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ pattern, headers }) => {
    const value = headers[name]
    return value === undefined ? [] : [`  ${pathPattern(pattern)} ${quoted(value)};`]
  })
  const otherwise = name === 'Cache-Control' ? 'no-cache' : ''
  return `map $uri $brief_${variable(name)} {\n  default ${quoted(otherwise)};\n${lines.join('\n')}\n}`
}

function pathPattern(pattern: string): string {
  const literal = pattern.replace(/\*$/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return `"~^${literal}${pattern.endsWith('*') ? '' : '$'}"`
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`
}

function variable(name: string): string {
  return name.toLowerCase().replaceAll('-', '_')
}
