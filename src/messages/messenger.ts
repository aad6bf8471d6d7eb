import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

/** Typed `sendMessage` and `onMessage`; an error thrown by a handler is thrown again at the caller. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
