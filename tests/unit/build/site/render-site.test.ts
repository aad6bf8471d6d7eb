import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { renderSite } from '../../../../src/build/site/render-site.tsx';
import type { Dispute, DisputeId, EntityId, Pack, PartialDate } from '../../../../src/claim/dispute.ts';
import { shown } from '../../ui/mount.ts';
import { position, source } from '../../ui/sample-card.ts';

const bridge: Dispute = {
  id: 'bridge' as DisputeId,
  title: 'Why did the “old” bridge close?',
  topic: 'society',
  status: 'contested',
  period: { from: '2021-03' as PartialDate, to: '2021-04' as PartialDate },
  about: [['town' as EntityId]],
  positions: [
    position('repairs'),
    position('savings', {
      statement: 'The town <saved> money.',
      sources: [source('paper'), source('x', { note: 'It says & more.' })],
    }),
  ],
};
const pack: Pack = {
  name: 'town',
  version: '1.0.0',
  language: 'en',
  licence: 'CC-BY-4.0',
  disputes: [bridge],
  entities: [
    {
      id: 'town' as EntityId,
      name: 'Bridgetown',
      type: 'place',
      aliases: ['the town'],
      exactAliases: [],
      implies: [],
    },
  ],
};
const files = renderSite([pack]);

function open(name: string): Document {
  return parseHTML(files.get(name) ?? '').document;
}

test('there is a list, a page a dispute, and what they load', () => {
  expect([...files.keys()].toSorted()).toEqual(['bridge.html', 'disputes.js', 'index.html', 'site.css']);
  expect(files.get('site.css')).not.toContain('@import');
});

test('the list leads to every page, and loads its scripts from beside it', () => {
  const list = open('index.html');
  const [link] = list.querySelectorAll('.dispute-rows a');
  expect([shown(link), link?.getAttribute('href')]).toEqual([bridge.title, 'bridge.html']);
  const scripts = [...list.querySelectorAll('script')].map((script) => script.getAttribute('src'));
  expect(scripts).toEqual(['disputes.js', 'list.js']);
});

test('a page shows question, status, period, positions, holders and sources with what they say', () => {
  const page = open('bridge.html');
  expect(shown(page.querySelector('h1'))).toBe(bridge.title);
  expect(page.title).toBe(bridge.title);
  const said = shown(page.querySelector('main'));
  for (const part of ['Contested', 'Mar 2021 to Apr 2021', 'Party of repairs', 'The Example', '4 Mar 2021'])
    expect(said).toContain(part);
  expect(shown(page.querySelectorAll('.statement')[1])).toBe('The town <saved> money.');
  expect([...page.querySelectorAll('.evidence-note')].map(shown)).toEqual([
    'What repairs says.',
    'What paper says.',
    'It says & more.',
  ]);
  expect(page.querySelector('.to-list')?.getAttribute('href')).toBe('index.html');
});

test('links tell the pages that they lead to nothing', () => {
  const links = [...open('bridge.html').querySelectorAll('.source a')];
  expect(links.map((link) => link.getAttribute('rel'))).toEqual(links.map(() => 'noopener noreferrer'));
  expect(open('bridge.html').querySelector('[name=referrer]')?.getAttribute('content')).toBe('no-referrer');
});

test('a dispute is found by names of what it is about', () => {
  expect(files.get('disputes.js')).toMatch(/^var counterclaimDisputes = \[/);
  expect(files.get('disputes.js')).toContain('bridgetown');
});
