import { defineBackground } from 'wxt/utils/define-background';
import { startAnnouncingSettings } from '../src/background/announce-settings.ts';
import { startCommands } from '../src/background/commands.ts';
import { startGrantedSites } from '../src/background/granted-sites.ts';
import { startHandlers } from '../src/background/handlers.ts';
import { createIndexService } from '../src/background/index-service.ts';
import { startMenus } from '../src/background/menus.ts';
import { startNotingErrors } from '../src/background/note-errors.ts';
import { startForgettingPages } from '../src/background/open-pages.ts';
import { readPackaged } from '../src/background/read-packaged.ts';
import { createSenseSource } from '../src/background/sense-source.ts';
import { startWelcome } from '../src/background/welcome.ts';
import { noteError } from '../src/storage/errors.ts';
import { muted } from '../src/storage/muted.ts';

// Every listener is in place before `main` returns: the browser wakes a stopped worker only for those.
export default defineBackground(() => {
  const sense = createSenseSource(
    () => readPackaged('encoder.weights'),
    (cause) => void noteError('background', cause),
  );
  startHandlers(
    createIndexService({ readBytes: () => readPackaged('claims.index'), readMuted: muted.read, sense }),
  );
  startAnnouncingSettings();
  startGrantedSites();
  startForgettingPages();
  startMenus();
  startCommands();
  startWelcome();
  startNotingErrors();
});
