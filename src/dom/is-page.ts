import { tagOf } from './node-kinds.ts';

/** What browsers show as a page; they wrap XML and pictures in one of their own. */
const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/;

/** Whether a document is a page. A chart, a feed or a picture is a document too. */
export function isPage(document: Document): boolean {
  // Documents that no browser made do not say their type.
  const type: string | undefined = document.contentType;
  return tagOf(document.documentElement) === 'html' && (type === undefined || PAGE_TYPES.test(type));
}
