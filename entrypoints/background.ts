import { defineBackground } from 'wxt/utils/define-background';
import { startAnnouncingSettings } from '../src/background/announce-settings.ts';
import { startCommands } from '../src/background/commands.ts';
import { startGrantedSites } from '../src/background/granted-sites.ts';
import { startHandlers } from '../src/background/handlers.ts';
import { createIndexService } from '../src/background/index-service.ts';
import { startMenus } from '../src/background/menus.ts';
import { startNotingErrors } from '../src/background/note-errors.ts';
import { startForgettingPages } from '../src/background/open-pages.ts';
import { readPackagedIndex } from '../src/background/read-packaged-index.ts';
import { startWelcome } from '../src/background/welcome.ts';
import { muted } from '../src/storage/muted.ts';

// Every listener is in place before `main` returns: the browser wakes a stopped worker only for those.
export default defineBackground(() => {
  startHandlers(createIndexService(readPackagedIndex, muted.read));
  startAnnouncingSettings();
  startGrantedSites();
  startForgettingPages();
  startMenus();
  startCommands();
  startWelcome();
  startNotingErrors();
});
