/**
 * What a news site runs of its own, modelled: with the libraries that it brings in 400 kB compressed, two thirds of what the
 * median page sends (613 kB, HTTP Archive's Web Almanac of 2024). It reads the page's state, draws comments and related
 * stories, searches them, and watches what scrolls by. Runs in the page.
 */
import * as orama from '@orama/orama';
import axe from 'axe-core';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { h, render } from 'preact';
import * as valibot from 'valibot';
import * as yaml from 'yaml';

interface Story {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

const Stories = valibot.array(
  valibot.object({ id: valibot.number(), title: valibot.string(), text: valibot.string() }),
);

/** The page's own words as the state that its server would have sent along. */
function readState(): readonly Story[] {
  const paragraphs = [...document.querySelectorAll('p')].slice(0, 300);
  const state = paragraphs.map(({ textContent: text }, id) => ({ id, title: text.slice(0, 60), text }));
  return valibot.parse(Stories, JSON.parse(JSON.stringify(state)));
}

/** Draws a list as a site draws comments: below the article, a few elements to each. */
function drawList(name: string, stories: readonly Story[]): void {
  const place = document.createElement('aside');
  place.className = `comments ${name}`;
  document.body.append(place);
  const rows = stories.map(({ id, title }) =>
    h('li', { key: id, class: 'comment' }, [
      h('a', { href: `#${id}` }, `Reader ${id}`),
      h('time', null, new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(id * 1e9)),
      h('div', { class: 'text' }, title),
      h('button', { onClick: () => undefined }, 'Reply'),
    ]),
  );
  render(h('ol', null, rows), place);
}

function startSite(): void {
  const stories = readState();
  drawList('discussion', stories);
  drawList('related', stories.slice(0, 20));
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(stories.slice(0, 60));
  const fuse = new Fuse(stories, { keys: ['title'] });
  const seen = new IntersectionObserver((entries) => entries.map(({ target }) => target.clientHeight));
  for (const paragraph of document.querySelectorAll('p')) seen.observe(paragraph);
  document.documentElement.dataset.site = [
    index.search('season').length,
    fuse.search('season').length,
    yaml.parse('a: 1').a,
    axe.version,
    typeof orama.create,
    typeof FlexSearch,
  ].join();
}

startSite();
