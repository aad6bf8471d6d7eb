import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { modulesBelow, readProjectFile } from './project-files.ts';

/** Names that belong to a page: code that mentions them cannot run on another document, or in a worker. */
const pageGlobals = ['document', 'window', 'self', 'globalThis', 'location', 'navigator'];
const extensionGlobals = ['browser', 'chrome'];

describe('globals', () => {
  it('of the page are not touched by src/dom, which reaches the document through its nodes', () => {
    expect(uses(modulesBelow('src/dom'), pageGlobals)).toEqual([]);
  });

  it('of the page are not touched by claim, text and match, which also run in Node', () => {
    expect(uses(modulesBelow('src/claim', 'src/text', 'src/match'), pageGlobals)).toEqual([]);
  });

  it('of the extension are imported, never taken from the air', () => {
    expect(
      uses(
        modulesBelow('src', 'entrypoints').filter((path) => !path.startsWith('src/build/')),
        extensionGlobals,
      ),
    ).toEqual([]);
  });
});

/** Where modules use a name that they neither declare nor import. */
function uses(paths: readonly string[], names: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const source = ts.createSourceFile(
      path,
      readProjectFile(path),
      ts.ScriptTarget.Latest,
      true,
      scriptKind(path),
    );
    const declared = new Set<string>();
    const used: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && names.includes(node.text)) {
        if (isDeclaration(node)) declared.add(node.text);
        else if (!isMemberName(node)) used.push(node.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return [...new Set(used)].filter((name) => !declared.has(name)).map((name) => `${path}: ${name}`);
  });
}

function scriptKind(path: string): ts.ScriptKind {
  return path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isParameter(parent) ||
      ts.isVariableDeclaration(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isBindingElement(parent)) &&
    parent.name === node
  );
}

/** `node.document`, `{ document: … }` and `document: Document` in a type name a member, not the global. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isNamedTupleMember(parent)) &&
    parent.name === node
  );
}
