import { describe, expect, it } from 'vitest';
import { citable, refused } from '../../../cases/claims-addresses.ts';
import { edit, listProblems, writeValidClaims } from '../authored-fixture.ts';

const field = 'sources/dam.yaml gazette-flood.url';

function listFaults(address: string): string[] {
  const faults = listProblems(edit(writeValidClaims(), { [field]: address }));
  return faults.filter((problem) => !problem.includes('hosts.yaml'));
}

describe('a source may be cited at', () => {
  it.each(citable)('%s', (address) => expect(listFaults(address)).toEqual([]));
});

describe('a source is not cited at', () => {
  it.each(refused)('%s', (address, reason) =>
    expect(listFaults(address)).toEqual([expect.stringContaining(reason)]),
  );
});
