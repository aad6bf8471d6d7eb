import { useState } from 'preact/hooks';
import { say } from '../strings.ts';
import type { OptionsActions } from './options-view.ts';

/** A field for an address in any form, and whether its site is to be read always or never. */
export function AddSiteForm({ onAdd }: { onAdd: OptionsActions['addSite'] }) {
  const [address, setAddress] = useState('');
  const add = (enabled: boolean): void => {
    onAdd(address, enabled);
    setAddress('');
  };
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        add(true);
      }}
    >
      <label>
        {say('sites_address')}
        <input
          type="text"
          dir={address ? 'auto' : undefined}
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={say('sites_placeholder')}
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {say('sites_read_always')}
      </button>
      <button type="button" onClick={() => add(false)}>
        {say('sites_read_never')}
      </button>
    </form>
  );
}
