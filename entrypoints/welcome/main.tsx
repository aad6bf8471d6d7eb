import { render } from 'preact';
import { browser } from 'wxt/browser';
import { sendMessage } from '../../src/messages/messenger.ts';
import { copyText } from '../../src/page/copy-text.ts';
import { noteError } from '../../src/storage/errors.ts';
import { describeProblem } from '../../src/ui/describe-problem.ts';
import { say, speakFrom, textAttributes } from '../../src/ui/strings.ts';
import { Welcome, type WelcomeProps } from '../../src/ui/welcome/welcome.tsx';
import { chooseScope } from './choose-scope.ts';
import { loadExample } from './load-example.ts';

speakFrom(browser.i18n);
Object.assign(document.documentElement, textAttributes());
document.title = say('welcome_title');
const root = document.querySelector('#root') as HTMLElement;

let view: WelcomeProps = {
  ...{ health: null, example: null, done: false, problem: null },
  actions: {
    choose: (scope) => void chooseScope(scope).then(show, report),
    skip: () => window.close(),
    copy: (text) => copyText(document, text),
  },
};

function show(change: Partial<WelcomeProps>): void {
  view = { ...view, ...change };
  render(<Welcome {...view} />, root);
}

const report = (error: Error): void => {
  void noteError('first page', error);
  show({ problem: describeProblem(error) });
};

show({});
sendMessage('indexHealth').then((health) => {
  show({ health });
  if (health.ok) loadExample().then((example) => show({ example }), report);
}, report);
