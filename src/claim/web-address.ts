/** The parts of an http(s) address that the rules look at. The core has no `URL`, which belongs to the DOM. */
export interface WebAddress {
  /** In lower case, without `www.`. */
  readonly host: string;
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly fragment: string;
}

const addressPattern =
  /^https?:\/\/(?<host>[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(?::\d+)?(?<path>\/[^\s?#]*)?(?:\?(?<query>[^\s#]*))?(?:#(?<fragment>\S*))?$/iu;

/** Null unless the text is an http or https address of a public host, without a user name in it. */
export function parseWebAddress(text: string): WebAddress | null {
  const { host, path = '/', query = '', fragment = '' } = addressPattern.exec(text)?.groups ?? {};
  if (host === undefined) return null;
  return {
    host: host.toLowerCase().replace(/^www\./, ''),
    path,
    query: query.split('&').filter(Boolean).map(readParameter),
    fragment,
  };
}

function readParameter(parameter: string): [string, string] {
  const at = parameter.indexOf('=');
  return at < 0 ? [parameter, ''] : [parameter.slice(0, at), parameter.slice(at + 1)];
}
