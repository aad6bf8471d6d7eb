import '../../support/fake-extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startCommands } from '../../../src/background/commands.ts';
import { startMenus } from '../../../src/background/menus.ts';
import { takeSelection } from '../../../src/background/selection-search.ts';
import { eventually } from '../../support/eventually.ts';

type Press = (command: string, tab: { id: number }) => void;
type MenuClick = (click: { menuItemId: string; selectionText?: string }, tab?: { id: number }) => void;

const openPopup = vi.fn(async () => undefined);
const openPanel = vi.fn(async () => undefined);
const sent = vi.fn();
const opened = vi.fn(async (_tab: { url: string }) => undefined);
let press: Press = () => {};
let clickMenu: MenuClick = () => {};

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (listener: Press) => (press = listener) } },
    contextMenus: {
      create: vi.fn(),
      onClicked: { addListener: (listener: MenuClick) => (clickMenu = listener) },
    },
    sidePanel: { open: openPanel },
  });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://test${path}` });
  Object.assign(fakeBrowser.action, { openPopup });
  Object.assign(fakeBrowser.tabs, {
    create: opened,
    sendMessage: (...[tabId, { type, data }, , reply]: SentMessage) => {
      sent(tabId, type, data);
      reply({ res: null });
    },
  });
  startCommands();
  startMenus();
});

type SentMessage = [
  tabId: number,
  message: { type: string; data: unknown },
  options: unknown,
  reply: (answer: unknown) => void,
];

test.each(['next-mark', 'previous-mark', 'open-mark', 'hide-marks'])(
  '%s goes to the page',
  async (command) => {
    press(command, { id: 7 });
    await eventually(() => expect(sent).toHaveBeenCalledWith(7, 'pageCommand', command));
  },
);

test('the side panel opens about the tab of the key press, at once', () => {
  press('open-panel', { id: 7 });
  expect(openPanel).toHaveBeenCalledWith({ tabId: 7 });
});

test('a selection is searched for in the popup, once', () => {
  clickMenu({ menuItemId: 'check-selection', selectionText: '  some words ' }, { id: 7 });
  expect(openPopup).toHaveBeenCalledOnce();
  expect([takeSelection(), takeSelection()]).toEqual(['some words', null]);
});

test('a selection of any length is searched for by its beginning, also where there is no tab', () => {
  clickMenu({ menuItemId: 'check-selection', selectionText: 'word '.repeat(1000) });
  expect(takeSelection()).toHaveLength(500);
});

test.each([
  ['refuses', () => openPopup.mockRejectedValueOnce(new Error('no window'))],
  ['cannot', () => Object.assign(fakeBrowser.action, { openPopup: undefined })],
])('where the browser %s to open the popup, the search opens in a tab', async (_how, arrange) => {
  arrange();
  clickMenu({ menuItemId: 'check-selection', selectionText: 'words' }, { id: 7 });
  await eventually(() =>
    expect(opened).toHaveBeenCalledWith({ url: 'chrome-extension://test/popup.html?tab=7' }),
  );
});
