import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, type OptionsProps } from '../../src/ui/options/options.tsx';
import { say, speakFrom, textAttributes } from '../../src/ui/strings.ts';
import { loadView } from './load-view.ts';
import { createActions } from './options-actions.ts';

speakFrom(browser.i18n);
Object.assign(document.documentElement, textAttributes());
document.title = say('options_page_title');
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
