import { render } from 'preact';
import { browser } from 'wxt/browser';
import { sendMessage } from '../../src/messages/messenger.ts';
import { noteError } from '../../src/storage/errors.ts';
import { describeProblem } from '../../src/ui/describe-problem.ts';
import { Disputes, type DisputesProps } from '../../src/ui/disputes/disputes.tsx';
import { say, speakFrom, textAttributes } from '../../src/ui/strings.ts';
import { followAddress } from './follow-address.ts';
import { searchDisputes } from './search-disputes.ts';

speakFrom(browser.i18n);
Object.assign(document.documentElement, textAttributes());
const root = document.querySelector('#root') as HTMLElement;

let view: DisputesProps = {
  health: null,
  disputes: null,
  opened: null,
  problem: null,
  search: searchDisputes,
  hrefOf: (dispute) => `#${dispute}`,
};

function show(change: Partial<DisputesProps>): void {
  view = { ...view, ...change };
  const { opened } = view;
  document.title = opened === null || opened === 'gone' ? say('disputes_all') : opened.dispute.title;
  render(<Disputes {...view} />, root);
}

const report = (error: Error): void => {
  void noteError('disputes', error);
  show({ problem: describeProblem(error) });
};

sendMessage('indexHealth').then((health) => {
  show({ health });
  if (health.ok)
    sendMessage('listDisputes').then((disputes) => followAddress(disputes, show, report), report);
}, report);
