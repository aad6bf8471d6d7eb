import type * as v from 'valibot';
import type { FieldPath, Finding } from './finding.ts';

/** Puts valibot's issue into plain words; checks that carry their own message keep it. */
export function describeIssue(issue: v.BaseIssue<unknown>): Finding {
  const path: FieldPath = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { path, message: issue.kind === 'schema' ? describeShape(issue) : issue.message };
}

function describeShape({ expected, received, message, type }: v.BaseIssue<unknown>): string {
  if (type === 'custom') return message;
  if (expected === 'never')
    return 'is not a known field: remove it, correct its spelling, or quote the text that it is part of';
  if (received === 'undefined') return 'is missing: add it';
  if (type === 'picklist')
    return `is ${received}: write one of ${expected?.slice(1, -1).replaceAll(' | ', ', ')}`;
  return `must be ${shapeNames[expected ?? ''] ?? expected}, not ${shapeNames[received] ?? received}`;
}

const shapeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  Array: 'a list',
  Object: 'a group of named fields',
  '(Array | string)': 'a text or a list of texts',
  '(string | Array)': 'a text or a list of texts',
};
