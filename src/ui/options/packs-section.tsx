import { useState } from 'preact/hooks';
import { Switch } from '../controls/switch.tsx';
import { say, sayCount } from '../strings.ts';
import type { MutedView, OptionsActions, PublisherView } from './options-view.ts';

interface PacksSectionProps {
  readonly packs: readonly { readonly name: string; readonly disputes: number }[];
  readonly publishers: readonly PublisherView[];
  readonly muted: MutedView;
  onMute: OptionsActions['setMuted'];
  onOpenDisputes: OptionsActions['openDisputes'];
}

/** With more in sight, nobody would look for the one that they want. */
const SHOWN_AT_ONCE = 8;

/** The packs and the publishers that claims come from, each with its switch. */
export function PacksSection({ packs, publishers, muted, onMute, onOpenDisputes }: PacksSectionProps) {
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{say('packs_title')}</h2>
      <p class="note">{say('packs_note')}</p>
      <ul class="rows" aria-label={say('packs_packs')}>
        {packs.map(({ name, disputes }) => (
          <li key={name}>
            <Switch
              label={say('packs_named', name, sayCount('count_disputes', disputes))}
              on={!muted.packs.includes(name)}
              onChange={(on) => onMute('packs', name, !on)}
            />
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button type="button" onClick={onOpenDisputes}>
          {say('disputes_all')}
        </button>
      </p>
      <Publishers publishers={publishers} off={muted.publishers} onMute={onMute} />
    </section>
  );
}

interface PublishersProps extends Pick<PacksSectionProps, 'publishers' | 'onMute'> {
  readonly off: readonly string[];
}

function Publishers({ publishers, off, onMute }: PublishersProps) {
  const [wanted, setWanted] = useState('');
  const words = wanted.trim().toLowerCase();
  const fitting = publishers.filter(({ name }) => name.toLowerCase().includes(words));
  // What is off must never be out of sight.
  const shown = fitting.filter(({ name }, place) => place < SHOWN_AT_ONCE || off.includes(name));
  return (
    <>
      <h3>{say('packs_publishers')}</h3>
      <input
        type="search"
        class="find"
        dir={wanted ? 'auto' : undefined}
        aria-label={say('packs_find')}
        placeholder={say('packs_find')}
        value={wanted}
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      <ul class="rows" aria-label={say('packs_publishers')}>
        {shown.map(({ name, sources }) => (
          <li key={name}>
            <Switch
              label={say('packs_named', name, sayCount('count_sources', sources))}
              on={!off.includes(name)}
              onChange={(on) => onMute('publishers', name, !on)}
            />
          </li>
        ))}
      </ul>
      <p class="note" role="status">
        {say('packs_shown', shown.length, publishers.length)}
      </p>
    </>
  );
}
