import type { AuthoredClaims, FiledSource, Problem } from '../authored/authored-claims.ts';

/** Every source of the ledger is used, and none is entered twice. */
export function* checkLedger({ disputes, sources, hasMisshapenDispute }: AuthoredClaims): Generator<Problem> {
  const used = new Set(
    disputes.flatMap(({ dispute }) => dispute.positions.flatMap((position) => position.sources)),
  );
  const byAddress = new Map<string, FiledSource>();
  for (const filed of sources.values()) {
    const { file, id, source } = filed;
    // A dispute that could not be read may use it.
    if (!used.has(id) && !hasMisshapenDispute) {
      yield { file, path: [id], message: 'is used by no position: name it in a dispute or remove it' };
    }
    if (source === null) continue;
    const address = source.url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
    const twin = byAddress.get(address);
    if (twin)
      yield {
        file,
        path: [id, 'url'],
        message: `is also the address of ${twin.id} in ${twin.file}: merge them`,
      };
    byAddress.set(address, filed);
  }
}
