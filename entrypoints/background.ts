import { defineBackground } from 'wxt/utils/define-background';
import { startAnnouncingSettings } from '../src/background/announce-settings.ts';
import { startGrantedSites } from '../src/background/granted-sites.ts';
import { startHandlers } from '../src/background/handlers.ts';
import { createIndexService } from '../src/background/index-service.ts';
import { startMenus } from '../src/background/menus.ts';
import { startForgettingPages } from '../src/background/open-pages.ts';
import { readPackagedIndex } from '../src/background/read-packaged-index.ts';

// Every listener is in place before `main` returns: the browser wakes a stopped worker only for those.
export default defineBackground(() => {
  startHandlers(createIndexService(readPackagedIndex));
  startAnnouncingSettings();
  startGrantedSites();
  startForgettingPages();
  startMenus();
});
