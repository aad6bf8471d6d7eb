/** Closed to the page; open in the build that browser tests drive, since they look inside. */
export const shadowMode: ShadowRootMode = import.meta.env.MODE === 'testing' ? 'open' : 'closed';
