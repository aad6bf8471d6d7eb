import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StateCard } from './gallery-state.ts';

/** Writes the page that shows all pictures, a state a row, both browsers beside each other. */
export async function writeIndex(folder: string, states: readonly StateCard[]): Promise<void> {
  const surfaces = [...new Set(states.map(({ surface }) => surface))];
  const sections = surfaces.map((surface) => {
    const own = states.filter((state) => state.surface === surface);
    return `<h2 id="${surface}">${surface}</h2>\n<div class="states">\n${own.map(rowOf).join('\n')}\n</div>`;
  });
  const links = surfaces.map((surface) => `<a href="#${surface}">${surface}</a>`).join(' · ');
  await writeFile(
    join(folder, 'index.html'),
    `${HEAD}<h1>Counterclaim, every surface in every state</h1>\n<p>${links}</p>\n${sections.join('\n')}\n`,
  );
}

/** Where the picture of a state is, from the index. */
export function picturePath({ surface, name }: Pick<StateCard, 'surface' | 'name'>, browser: string): string {
  return `${browser}/${surface}-${name}.png`;
}

function rowOf(state: StateCard): string {
  const pictures = ['chrome', 'firefox'].map((browser) => {
    const path = picturePath(state, browser);
    return `<a href="${path}"><img loading="lazy" src="${path}" width="${state.width}" alt="${state.surface}, ${state.name}, in ${browser}"></a>`;
  });
  return `<figure><figcaption>${state.name.replaceAll('-', ' ')}</figcaption>${pictures.join('')}</figure>`;
}

const HEAD = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Counterclaim, every surface in every state</title>
<style>
body { margin: 2rem; background: #ecece8; color: #1b1e24; font: 15px/1.5 system-ui, sans-serif; }
.states { display: flex; flex-wrap: wrap; gap: 2rem; }
figure { margin: 0; }
figcaption { margin-bottom: 0.5rem; font-weight: 600; }
img { max-width: min(46vw, 480px); height: auto; margin-inline-end: 0.5rem; border: 1px solid #cfcfca; vertical-align: top; }
</style>
`;
