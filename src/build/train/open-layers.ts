import { type Meaning, openMeaning } from '../../match/meaning/meaning.ts';

/**
 * Opens several meaning layers that differ in topics alone. What texts say is read once for all of them, for reading it
 * takes milliseconds.
 */
export function openLayers(files: readonly Uint8Array[]): Meaning[] {
  const senses = new Map<string, Float32Array>();
  const layers = files.map(openMeaning).filter((layer) => layer !== null);
  if (layers.length !== files.length) throw new Error('One of the files holds no meaning layer.');
  const senseOf = (text: string): Float32Array => {
    const known = senses.get(text) ?? (layers[0] as Meaning).senseOf(text);
    senses.set(text, known);
    return known;
  };
  return layers.map((layer) => ({ ...layer, senseOf }));
}
