import { useState } from 'preact/hooks';
import { strings } from '../strings.ts';
import type { OptionsActions } from './options-view.ts';

/** A field for an address in any form, and whether its site is to be read always or never. */
export function AddSiteForm({ onAdd }: { onAdd: OptionsActions['addSite'] }) {
  const text = strings.options.sites;
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
        {text.address}
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={text.placeholder}
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {text.readAlways}
      </button>
      <button type="button" onClick={() => add(false)}>
        {text.readNever}
      </button>
    </form>
  );
}
