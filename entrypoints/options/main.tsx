import { render } from 'preact';
import { browser } from 'wxt/browser';
import { noteError } from '../../src/storage/errors.ts';
import { describeProblem } from '../../src/ui/describe-problem.ts';
import { Options, type OptionsProps } from '../../src/ui/options/options.tsx';
import { say, speakFrom, textAttributes } from '../../src/ui/strings.ts';
import { firstView } from './first-view.ts';
import { loadView } from './load-view.ts';
import { createActions } from './options-actions.ts';

speakFrom(browser.i18n);
Object.assign(document.documentElement, textAttributes());
document.title = say('options_page_title');
const root = document.querySelector('#root') as HTMLElement;

const actions = createActions((action) => {
  action.then((outcome) => show({ problem: null, notice: null, ...outcome }), report);
});
let view: OptionsProps = { ...firstView(), actions };

function show(change: Partial<OptionsProps>): void {
  view = { ...view, ...change };
  render(<Options {...view} />, root);
}

function report(error: Error): void {
  void noteError('options', error);
  show({ notice: null, problem: describeProblem(error) });
}

show({});
loadView(show, report);
