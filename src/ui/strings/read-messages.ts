import type { MessageSource } from '../strings.ts';

/** A file of messages, as `_locales` holds one per language. */
export type MessageFile = Readonly<Record<string, { readonly message: string }>>;

/** Speaks from a file of messages where there is no browser to do it: in tests, galleries and on the command line. */
export function readMessages(file: MessageFile): MessageSource {
  return {
    getMessage: (key, values = []) =>
      (file[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
  };
}
