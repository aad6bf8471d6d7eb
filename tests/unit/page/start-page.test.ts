import { afterEach, describe, expect, it, vi } from 'vitest';
import { startPage } from '../../../src/page/start-page.ts';
import { eventually } from '../../support/eventually.ts';
import { giveHighlights, highlighted } from '../../support/give-highlights.ts';
import { openPage as openDocument } from '../dom/parse-page.ts';
import { fakePorts, SETTINGS } from './fake-page.ts';

const A = 'The ministry said on Thursday, in a statement, that its aircraft had struck eight depots.';
const B = 'Monitors on the ground, who count day by day, gave another account of the same night.';
const html = `<html lang="en"><head><title>Aircraft in action over the town</title></head><body><article><p>${A} Nobody was hurt.</p><p>${B}</p></article></body></html>`;

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

const openPage = (html: string) => giveHighlights(openDocument(html));
const sign = (document: Document) => document.querySelector('counterclaim-strength')?.className;
const last = <T>(list: readonly T[]) => list[list.length - 1];

function start(document: Document, fake: ReturnType<typeof fakePorts>) {
  return startPage(document, { ports: fake.ports, signal: stop.signal });
}

describe('startPage', () => {
  it('sends the article once, marks what matches, and reports it', async () => {
    const document = openPage(html);
    const fake = fakePorts();
    start(document, fake);
    await eventually(() => expect(last(fake.reports)?.state).toBe('read'));
    expect(fake.batches).toHaveLength(1);
    expect(fake.batches[0]).toMatchObject({ title: 'Aircraft in action over the town', language: 'en' });
    expect(fake.batches[0]?.runs).toEqual([{ before: [], blocks: [`${A} Nobody was hurt.`, B] }]);
    expect(last(fake.reports)).toMatchObject({ sentencesRead: 3, marks: [{ sentence: A }] });
    expect(highlighted(document)).toEqual([A]);
  });

  it('says so when a page has no text', async () => {
    const fake = fakePorts();
    start(openPage('<html><body><button>Go</button></body></html>'), fake);
    await eventually(() =>
      expect(last(fake.reports)).toEqual({ state: 'no-text', sentencesRead: 0, marks: [] }),
    );
  });

  it('reads nothing where the site is off, and starts when it is switched on', async () => {
    const document = openPage(html);
    const fake = fakePorts({ ...SETTINGS, enabled: false });
    const page = start(document, fake);
    await eventually(() => expect(last(fake.reports)?.state).toBe('off'));
    expect(fake.batches).toEqual([]);
    page.applySettings(SETTINGS);
    await eventually(() => expect(highlighted(document)).toEqual([A]));
    page.applySettings({ ...SETTINGS, enabled: false });
    expect(highlighted(document)).toEqual([]);
    expect(page.report().state).toBe('off');
  });

  it('takes marks away at once when the dispute is ignored elsewhere', async () => {
    const document = openPage(html);
    const page = start(document, fakePorts());
    await eventually(() => expect(highlighted(document)).toEqual([A]));
    page.applySettings({
      ...SETTINGS,
      ignoredDisputes: page.report().marks.map(({ match }) => match.dispute),
    });
    expect(highlighted(document)).toEqual([]);
  });

  it('reads what is added later, without sending anything twice', async () => {
    const document = openPage(html);
    const fake = fakePorts();
    start(document, fake);
    await eventually(() => expect(last(fake.reports)?.state).toBe('read'));
    const added = document.createElement('p');
    added.textContent = 'Later that day, it said, they struck again, at night, near the coast.';
    document.querySelector('article')?.append(added);
    await eventually(() => expect(highlighted(document)).toHaveLength(2));
    expect(fake.batches[1]?.runs.map(({ blocks }) => blocks)).toEqual([[added.textContent]]);
  });

  it('matches again when what is asked of matches changed, and only then', async () => {
    const document = openPage(html);
    const fake = fakePorts();
    const page = start(document, fake);
    await eventually(() => expect(last(fake.reports)?.state).toBe('read'));
    page.applySettings({ ...SETTINGS, openOnHover: true });
    expect(fake.batches).toHaveLength(1);
    page.applySettings({ ...SETTINGS, matching: 'broad' });
    await eventually(() => expect(fake.batches).toHaveLength(2));
    await eventually(() => expect(highlighted(document)).toEqual([A]));
  });

  it('hides all marks and shows them again', async () => {
    const document = openPage(html);
    const page = start(document, fakePorts());
    await eventually(() => expect(highlighted(document)).toEqual([A]));
    page.command('hide-marks');
    expect(highlighted(document)).toEqual([]);
    expect(page.report()).toMatchObject({ hidden: true, marks: [] });
    page.command('hide-marks');
    expect(highlighted(document)).toEqual([A]);
    expect(page.report()).not.toHaveProperty('hidden');
  });

  it('tells the style sheet how strong marks are to be, and takes that away again', async () => {
    const document = openPage(html);
    const page = start(document, fakePorts());
    await eventually(() => expect(highlighted(document)).toEqual([A]));
    expect(sign(document)).toBeUndefined();
    page.applySettings({ ...SETTINGS, strength: 'marker' });
    page.applySettings({ ...SETTINGS, strength: 'hairline' });
    expect(sign(document)).toBe('hairline');
    page.applySettings(SETTINGS);
    expect(sign(document)).toBeUndefined();
  });

  it('adds nothing to a page whose marks are hidden, or that has none', async () => {
    const document = openPage(html);
    const page = start(document, fakePorts({ ...SETTINGS, strength: 'marker' }));
    await eventually(() => expect(sign(document)).toBe('marker'));
    page.command('hide-marks');
    expect(sign(document)).toBeUndefined();
    page.command('hide-marks');
    expect(sign(document)).toBe('marker');

    const silent = openPage(html.replace('struck', 'spared'));
    const fake = fakePorts({ ...SETTINGS, strength: 'marker' });
    start(silent, fake);
    await eventually(() => expect(last(fake.reports)?.state).toBe('read'));
    expect(silent.documentElement.outerHTML).toBe(html.replace('struck', 'spared'));
  });

  it('leaves nothing behind when the extension is gone', async () => {
    const document = openPage(html);
    const fake = fakePorts({ ...SETTINGS, strength: 'marker' });
    const page = start(document, fake);
    await eventually(() => expect(last(fake.reports)?.state).toBe('read'));
    expect(sign(document)).toBe('marker');
    vi.spyOn(fake.ports, 'reportPage').mockRejectedValue(new Error('Extension context invalidated.'));
    page.applySettings({ ...SETTINGS, strength: 'strong' });
    await eventually(() => expect(highlighted(document)).toEqual([]));
    expect(document.documentElement.outerHTML).toBe(html);
  });

  it('sends only the new post when a live blog puts one above the others', async () => {
    const document = openPage(html);
    const fake = fakePorts();
    start(document, fake);
    await eventually(() => expect(last(fake.reports)?.state).toBe('read'));
    const post = document.createElement('p');
    post.textContent = 'Later that day, it said, they struck again, at night, near the coast.';
    document.querySelector('article')?.prepend(post);
    await eventually(() => expect(highlighted(document)).toHaveLength(2));
    const sent = fake.batches.flatMap(({ runs }) => runs.flatMap(({ blocks }) => blocks));
    expect(sent).toEqual([...new Set(sent)]);
    expect(sent).toHaveLength(3);
  });

  it('reads nothing of a fact-check, and reports its own verdict', async () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'It struck.',
      reviewRating: { alternateName: 'True' },
    };
    const statement = `<script type="application/ld+json">${JSON.stringify(review)}</script>`;
    const fake = fakePorts();
    start(openPage(html.replace('</head>', `${statement}</head>`)), fake);
    await eventually(() =>
      expect(last(fake.reports)).toEqual({
        state: 'fact-check',
        sentencesRead: 0,
        marks: [],
        verdicts: [{ claim: 'It struck.', rating: 'True', publisher: null }],
      }),
    );
    expect(fake.batches).toEqual([]);
  });

  it('reports a failure, and reads again after the next change', async () => {
    const document = openPage(html);
    const fake = fakePorts();
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(fake.ports, 'matchBlocks').mockRejectedValueOnce(new Error('The index is broken.'));
    start(document, fake);
    await eventually(() => expect(last(fake.reports)?.state).toBe('failed'));
    document.querySelector('article')?.append(document.createElement('p'));
    await eventually(() => expect(last(fake.reports)?.state).toBe('read'));
    expect(silent).toHaveBeenCalledOnce();
    expect(fake.errors).toMatchObject([{ part: 'page', message: 'The index is broken.' }]);
    silent.mockRestore();
  });

  it('leaves nothing behind when it is stopped', async () => {
    const document = openPage(html);
    start(document, fakePorts({ ...SETTINGS, strength: 'marker' }));
    await eventually(() => expect(highlighted(document)).toEqual([A]));
    stop.abort();
    expect(highlighted(document)).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(html);
  });
});
