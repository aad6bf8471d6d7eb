/** Line icons drawn on a 16-unit grid in the colour of the text; all are decoration beside a name. */
const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7 14 14',
  copy: 'M5.5 5.5V3.2A1.2 1.2 0 0 1 6.7 2h6.1A1.2 1.2 0 0 1 14 3.2v6.1a1.2 1.2 0 0 1-1.2 1.2h-2.3M3.2 5.5h6.1a1.2 1.2 0 0 1 1.2 1.2v6.1A1.2 1.2 0 0 1 9.3 14H3.2A1.2 1.2 0 0 1 2 12.8V6.7a1.2 1.2 0 0 1 1.2-1.2z',
  done: 'M3 8.5 6.5 12 13 4.5',
  filter: 'M2 4h12M4.5 8h7M6.5 12h3',
  recent: 'M8 4.5V8l2.5 1.5M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z',
  jump: 'M3 8h9M8.5 4.5 12 8l-3.5 3.5',
} as const;

/** Arrows that point along the line of reading, and turn where it runs from right to left. */
const directed: readonly string[] = ['previous', 'next', 'jump'] satisfies (keyof typeof paths)[];

/** A decorative icon; the control around it carries the name. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg
      class={directed.includes(name) ? 'icon icon-directed' : 'icon'}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
