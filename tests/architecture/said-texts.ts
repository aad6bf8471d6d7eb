import ts from 'typescript';
import { readProjectFile } from './project-files.ts';

function parseModule(path: string): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, readProjectFile(path), ts.ScriptTarget.Latest, true, kind);
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** Every string of a module as a pattern of what it can be: a template's values can be any word. */
export function stringPatterns(path: string): RegExp[] {
  return [...nodesOf(parseModule(path))].flatMap((node) => {
    if (ts.isStringLiteralLike(node)) return [new RegExp(`^${RegExp.escape(node.text)}$`)];
    if (!ts.isTemplateExpression(node)) return [];
    const rest = node.templateSpans.map(({ literal }) => `\\w+${RegExp.escape(literal.text)}`);
    return [new RegExp(`^${RegExp.escape(node.head.text)}${rest.join('')}$`)];
  });
}

/** A call that asks for a text by a key written out: the key, and how many values it passes; null behind a spread. */
export interface Saying {
  readonly key: string;
  readonly values: number | null;
}

/** Every `say` and `sayCount` of a module whose key is written out. */
export function sayings(path: string): Saying[] {
  return [...nodesOf(parseModule(path))].filter(ts.isCallExpression).flatMap((call) => {
    const [key, ...values] = call.arguments;
    if (!/^say(Count)?$/.test(call.expression.getText()) || !key || !ts.isStringLiteralLike(key)) return [];
    return [{ key: key.text, values: values.some(ts.isSpreadElement) ? null : values.length }];
  });
}

const spokenAttributes = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label'];

/** Texts for readers that stand in the code: words between tags, in attributes that are read out, and whole sentences. */
export function writtenTexts(path: string): string[] {
  return [...nodesOf(parseModule(path))]
    .filter(isForReaders)
    .map((node) => `${path}: ${node.getText().trim()}`);
}

function isForReaders(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text);
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  const { parent } = node;
  if (ts.isJsxAttribute(parent) && spokenAttributes.includes(parent.name.getText())) return true;
  return /^['"`]\p{Lu}\p{Ll}*[ :,]/u.test(node.getText()) && !isForLog(parent);
}

/** An error's message and what goes to the console are for whoever mends it. */
function isForLog(parent: ts.Node): boolean {
  return (
    ts.isNewExpression(parent) ||
    (ts.isCallExpression(parent) && /^(super$|console\.)/.test(parent.expression.getText()))
  );
}
