import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupProps } from '../../src/ui/popup/popup.tsx';
import { speakFrom, textAttributes } from '../../src/ui/strings.ts';
import { currentTab } from './current-tab.ts';
import { loadView } from './load-view.ts';
import { createActions } from './popup-actions.ts';
import { createContext, type PopupContext } from './popup-context.ts';

speakFrom(browser.i18n);
Object.assign(document.documentElement, textAttributes());
const root = document.querySelector('#root') as HTMLElement;

/** Fills the popup about a tab; without one, the search works all the same. */
function startPopup(tabId: number): PopupContext {
  let view: Omit<PopupProps, 'actions'> = {
    health: null,
    site: null,
    page: null,
    prefill: '',
    recent: [],
    sensitivity: null,
    problem: null,
  };
  const show = (change: Partial<PopupProps>): void => {
    view = { ...view, ...change };
    render(<Popup {...view} actions={actions} />, root);
  };
  const context = createContext({ tabId, show });
  const actions = createActions(context, () => view.site?.hostname ?? '');
  show({});
  loadView(context);
  return context;
}

currentTab().then(startPopup, (error: Error) => startPopup(browser.tabs.TAB_ID_NONE).report(error));
