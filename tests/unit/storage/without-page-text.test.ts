import { expect, test } from 'vitest';
import { withoutPageText } from '../../../src/storage/without-page-text.ts';

const messages: [message: string, kept: string][] = [
  ["Failed to execute 'setStart' on 'Range': The offset 5 is too large.", 'the same'],
  ["Cannot read properties of undefined (reading 'startContainer')", 'the same'],
  [`can't access property "length", a.marks is undefined`, 'the same'],
  ['The claims index cannot be used (corrupt)', 'the same'],
  ['Failed to fetch https://www.bbc.co.uk/news/world-35482464?x=1 now', 'Failed to fetch … now'],
  ["Script 'moz-extension://5f0c/card.js' result is no data", 'Script “…” result is no data'],
  ['Invalid pattern *://*.courier.example/*', 'Invalid pattern …'],
  ['www.courier.example does not answer', '… does not answer'],
  [`Unexpected token 'R', "Russia says" is not valid JSON`, 'Unexpected token “…”, “…” is not valid JSON'],
  [`Unexpected token in "Russia says its jets`, 'Unexpected token in “…”'],
  ["'#story-35482464' is not a valid selector", '“…” is not a valid selector'],
  ['No such text: “Only one in 20 strikes”, «Fallon», `x`', 'No such text: “…”, “…”, “…”'],
];

test.each(messages)('%s', (message, kept) => {
  expect(withoutPageText(message)).toBe(kept === 'the same' ? message : kept);
});
