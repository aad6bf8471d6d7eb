import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardView } from '../src/page/create-card-view.tsx';
import { offerCardView } from '../src/page/offered-card-view.ts';
import { speakFrom } from '../src/ui/strings.ts';

// Runs in the same isolated world as the page script, which asks for it when a card is first to be shown.
export default defineUnlistedScript(() => {
  speakFrom(browser.i18n);
  offerCardView(createCardView);
});
