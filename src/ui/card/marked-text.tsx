import { cutAtSpans, type KindSpan, type TextPart } from './cut-at-spans.ts';

function Part({ part }: { part: TextPart }) {
  if (part.kind === 'plain') return <>{part.text}</>;
  return part.kind === 'term' ? <u>{part.text}</u> : <mark class={part.kind}>{part.text}</mark>;
}

/** A text with the words that met underlined, its figure and its cue framed. */
export function MarkedText({ text, spans }: { text: string; spans: readonly KindSpan[] }) {
  return (
    <>
      {cutAtSpans(text, spans).map((part, place) => (
        <Part key={place} part={part} />
      ))}
    </>
  );
}
