import { render } from 'preact';
import { browser } from 'wxt/browser';
import { noteError } from '../../src/storage/errors.ts';
import { describeProblem } from '../../src/ui/describe-problem.ts';
import { Panel, type PanelProps } from '../../src/ui/panel/panel.tsx';
import { say, speakFrom, textAttributes } from '../../src/ui/strings.ts';
import { loadView } from './load-view.ts';
import { createActions } from './panel-actions.ts';

speakFrom(browser.i18n);
Object.assign(document.documentElement, textAttributes());
document.title = say('panel_title');
const root = document.querySelector('#root') as HTMLElement;

let view: Omit<PanelProps, 'actions'> = { health: null, page: null, problem: null };

function show(change: Partial<PanelProps>): void {
  view = { ...view, ...change };
  render(<Panel {...view} actions={actions} />, root);
}

const report = (error: Error): void => {
  void noteError('side panel', error);
  show({ problem: describeProblem(error) });
};
const actions = createActions({ tabId: () => tabId(), page: () => view.page, show, report });
const tabId = loadView(show, report);
show({});
