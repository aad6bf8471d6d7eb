/** A thing that a browser tells assistive technology of: what it is, what it is called, and how it stands. */
export interface HeardNode {
  /** As ARIA names it; `text` is written text, `summary` the line that unfolds a disclosure. */
  readonly role: string;
  readonly name: string;
  /** What a field holds; empty for what is no field. */
  readonly value: string;
  /** Whether keys go to it, or, of the rows of a list, whether it is the one that is announced. */
  readonly focused: boolean;
  /** Of a switch, a radio button, an option: whether it is on or chosen. */
  readonly checked: boolean;
  readonly expanded: boolean;
}

/** A control or a text by role and name; of a name, a part may be known only. */
export interface Wanted {
  readonly role: string;
  readonly name: string | RegExp;
}

export const button = (name: Wanted['name']): Wanted => ({ role: 'button', name });
export const text = (name: Wanted['name']): Wanted => ({ role: 'text', name });
/** The line that unfolds a disclosure. */
export const summary = (name: Wanted['name']): Wanted => ({ role: 'summary', name });
