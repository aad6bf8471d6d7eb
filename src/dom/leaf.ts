/** A place that renders text: a Text node, or an element that renders as one break (`<br>`, `<hr>` in a run). */
export type Leaf = Text | Element;
