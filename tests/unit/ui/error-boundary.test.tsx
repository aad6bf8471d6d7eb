// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/ui/error-boundary.tsx';
import { click, control, mount, shown } from './mount.ts';

/** Shows a button, and fails once that is pressed: long after whoever drew it has gone on. */
function Fragile() {
  const [broken, setBroken] = useState(false);
  if (broken) throw new Error('Broken.');
  return (
    <button type="button" onClick={() => setBroken(true)}>
      Break
    </button>
  );
}

test('what fails when it is drawn again is told of, and nothing is shown in its place', async () => {
  const onError = vi.fn();
  const root = await mount(
    <ErrorBoundary onError={onError}>
      <Fragile />
    </ErrorBoundary>,
  );
  await click(control(root, 'Break'));
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'Broken.' }));
  expect(shown(root)).toBe('');
});
