import fc from 'fast-check';

/** A change is judged by the same examples each time; at a developer's own machine every run looks at new ones. */
if (process.env.CI) fc.configureGlobal({ seed: 2016 });
