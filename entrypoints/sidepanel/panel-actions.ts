import { openDispute } from '../../src/background/open-dispute.ts';
import { sendMessage } from '../../src/messages/messenger.ts';
import type { PanelProps } from '../../src/ui/panel/panel.tsx';
import type { PanelActions } from '../../src/ui/panel/panel-view.ts';
import { say } from '../../src/ui/strings.ts';
import { saveMarks } from './save-marks.ts';

interface ActionOptions {
  tabId(): number;
  page(): PanelProps['page'];
  show(change: Partial<PanelProps>): void;
  report(error: Error): void;
}

/** What the side panel's controls do. */
export function createActions({ tabId, page, show, report }: ActionOptions): PanelActions {
  const jump = (key: string, quietly: boolean): void =>
    void sendMessage('jumpToMark', { key, quietly }, tabId()).then(
      (found) => show({ problem: found ? null : say('page_mark_gone') }),
      report,
    );
  const settle = (action: Promise<unknown>): void => void action.then(() => show({ problem: null }), report);
  return {
    lookAt: (key) => jump(key, true),
    open: (key) => jump(key, false),
    showMarks: () => settle(sendMessage('pageCommand', 'hide-marks', tabId())),
    openDispute: (dispute) => settle(openDispute(dispute)),
    print: () => window.print(),
    save: (form, marks) => {
      const shown = page();
      if (shown) saveMarks(shown, marks, form);
    },
  };
}
