import type { Card } from '../../src/claim/card.ts';
import { sendMessage } from '../../src/messages/messenger.ts';
import type { PageMark } from '../../src/messages/protocol.ts';
import type { PanelMark } from '../../src/ui/panel/panel-view.ts';

/** Adds both sides to marks; a side once loaded is asked for again only after `forget`. */
export interface CardLoader {
  load(marks: readonly PageMark[]): Promise<readonly PanelMark[]>;
  forget(): void;
}

export function createCardLoader(): CardLoader {
  const known = new Map<string, Promise<Card | null>>();
  const cardOf = ({ match: { dispute, position, relation } }: PageMark): Promise<Card | null> => {
    const key = `${dispute}/${position}/${relation}`;
    const card = known.get(key) ?? sendMessage('describeMatch', { dispute, position, relation });
    known.set(key, card);
    card.catch(() => known.delete(key));
    return card;
  };
  return {
    load: (marks) => Promise.all(marks.map(async (mark) => ({ ...mark, card: await cardOf(mark) }))),
    forget: () => known.clear(),
  };
}
