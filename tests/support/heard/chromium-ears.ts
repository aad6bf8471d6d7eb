import type { CDPSession, KeyInput, Page, Protocol } from 'puppeteer-core';
import type { Ears } from './ears.ts';
import type { HeardNode } from './heard-node.ts';

type Node = Protocol.Accessibility.AXNode;

/** Chromium’s own words for what has no ARIA role. */
const roles: Readonly<Record<string, string>> = {
  RootWebArea: 'document',
  StaticText: 'text',
  DisclosureTriangle: 'summary',
};

/** Keys that Chromium leaves to the platform’s own bindings, which automation does not have. */
const editing: Readonly<Record<string, string>> = { 'Control+a': 'SelectAll', 'Control+v': 'Paste' };

/** Hears a page through the Accessibility domain of the debugging protocol, which reads what platforms are told. */
export async function createChromiumEars(page: Page): Promise<Ears> {
  const session = await page.createCDPSession();
  return {
    read: () => readTree(session).catch(unlessClosed([])),
    async press(keys) {
      const held = keys.split('+') as KeyInput[];
      const last = held.pop() as KeyInput;
      const command = editing[keys];
      const presses = async (): Promise<void> => {
        for (const key of held) await page.keyboard.down(key);
        await page.keyboard.press(last, command ? { commands: [command] } : {});
        for (const key of held.reverse()) await page.keyboard.up(key);
      };
      await presses().catch(unlessClosed(undefined));
    },
  };
}

/** A page that a key has closed tells of nothing any more, and takes no key. */
function unlessClosed<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Error && error.name === 'TargetCloseError') return instead;
    throw error;
  };
}

async function readTree(session: CDPSession): Promise<HeardNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const focused = findFocused(nodes);
  const inOrder = (node: Node): Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? inOrder(child) : [];
    }),
  ];
  return inOrder(nodes[0] as Node)
    .filter(({ ignored }) => !ignored)
    .map((node) => describe(node, node === focused));
}

/** The page itself counts as focused too; of a list that a field points into, the row is what is announced. */
function findFocused(nodes: readonly Node[]): Node | undefined {
  const focused = nodes.filter((node) => property(node, 'focused') === true);
  const innermost = focused.find(({ role }) => role?.value !== 'RootWebArea') ?? focused[0];
  const pointed = innermost?.properties?.find(({ name }) => name === 'activedescendant');
  const row = pointed?.value.relatedNodes?.[0]?.backendDOMNodeId;
  return nodes.find(({ backendDOMNodeId }) => row !== undefined && backendDOMNodeId === row) ?? innermost;
}

function describe(node: Node, focused: boolean): HeardNode {
  const role = String(node.role?.value ?? '');
  const isOn = (name: string): boolean => String(property(node, name)) === 'true';
  return {
    role: roles[role] ?? role,
    name: String(node.name?.value ?? ''),
    value: String(node.value?.value ?? ''),
    focused,
    checked: isOn('checked') || isOn('selected'),
    expanded: isOn('expanded'),
  };
}

function property({ properties }: Node, wanted: string): unknown {
  return properties?.find(({ name }) => name === wanted)?.value.value;
}
