import { useEffect } from 'preact/hooks';
import { splitBlocks } from '../../../match/split-blocks.ts';
import { createCardView } from '../../../page/create-card-view.tsx';
import type { PagePorts } from '../../../page/page-ports.ts';
import { startPage } from '../../../page/start-page.ts';
import type { GalleryStock } from '../gallery-stock.ts';
import { idle } from './idle.ts';

type Strength = Awaited<ReturnType<PagePorts['pageSettings']>>['strength'];

interface ReadPageProps {
  readonly stock: GalleryStock;
  /** Style sheet of the page. */
  readonly style: string;
  readonly paragraphs: readonly string[];
  readonly strength: Strength;
}

/** A page of the web in which the page script itself runs; only who answers its messages is a stand-in. */
export function ReadPage({ stock, style, paragraphs, strength }: ReadPageProps) {
  useEffect(() => {
    const stop = new AbortController();
    startPage(document, { ports: portsOf(stock, strength), signal: stop.signal });
    return () => stop.abort();
  }, []);
  return (
    <main lang="en" dir="ltr">
      <style>{style}</style>
      <article>
        <h1>Four months of air strikes</h1>
        {paragraphs.map((paragraph, place) => (
          <p key={place}>{paragraph}</p>
        ))}
      </article>
    </main>
  );
}

function portsOf({ marks }: GalleryStock, strength: Strength): PagePorts {
  return idle<PagePorts>({
    pageSettings: async () => ({
      ...{ enabled: true, openOnHover: false, strength, matching: '' },
      ...{ ignoredDisputes: [], ignoredMatches: [] },
    }),
    async matchBlocks(blocks) {
      const { batch, join } = splitBlocks(blocks);
      const matchesOf = (text: string) => marks.filter(({ sentence }) => text.endsWith(sentence));
      return join(
        batch.runs.flatMap(({ sentences }, run) =>
          sentences.flatMap((text, sentence) =>
            matchesOf(text).map(({ match }) => ({ run, sentence, match })),
          ),
        ),
      );
    },
    describeMatch: async ({ dispute, position }) =>
      marks.find(({ match }) => match.dispute === dispute && match.position === position)?.card ?? null,
    reportPage: async () => undefined,
    noteError: async () => undefined,
    loadCardView: async () => createCardView,
  });
}
