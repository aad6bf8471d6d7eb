import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, type OptionsProps } from '../../src/ui/options/options.tsx';
import { loadView } from './load-view.ts';
import { createActions } from './options-actions.ts';

const root = document.querySelector('#root') as HTMLElement;

let view: OptionsProps = {
  health: null,
  version: browser.runtime.getManifest().version,
  settings: null,
  sites: [],
  ignored: { disputes: [], matches: [] },
  problem: null,
  actions: createActions((problem) => show({ problem })),
};

function show(change: Partial<OptionsProps>): void {
  view = { ...view, ...change };
  render(<Options {...view} />, root);
}

show({});
loadView(show);
