/** Properties of schema.org under which a page names the work of others: a check that stands there is not its own. */
export const CITING_PROPERTIES = ['citation', 'isBasedOn', 'mentions', 'subjectOf'];
