import english from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import { readMessages } from '../../src/ui/strings/read-messages.ts';
import { speakFrom } from '../../src/ui/strings.ts';

/** Tests read what an English reader does. */
speakFrom(readMessages(english));
