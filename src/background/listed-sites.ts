import { browser } from 'wxt/browser';
import { patternHostname } from './origin-pattern.ts';

/** Read when first needed: code at the top of an entrypoint runs at build time too. */
let known: { readonly patterns: ReadonlySet<string>; readonly hosts: ReadonlySet<string> } | null = null;

/** The news sites as the manifest lists them: taken from there, the list of `news-hosts.ts` is packed once instead of three times. */
function listed(): NonNullable<typeof known> {
  if (known !== null) return known;
  // The development server runs the page script without listing it.
  const { content_scripts: scripts, host_permissions: hosts = [] } = browser.runtime.getManifest();
  const patterns: readonly string[] = scripts?.[0]?.matches ?? hosts;
  known = {
    patterns: new Set(patterns),
    hosts: new Set(patterns.map(patternHostname).filter((host) => host !== null)),
  };
  return known;
}

/** Match patterns of the news sites that are read without asking. */
export function listedPatterns(): ReadonlySet<string> {
  return listed().patterns;
}

/** Whether a hostname is on the list, by itself or as a subdomain. */
export function isListedHost(hostname: string): boolean {
  const labels = hostname.split('.');
  return labels.some((_, at) => listed().hosts.has(labels.slice(at).join('.')));
}
