import { say } from '../strings.ts';

/** Whether the claims index can be used, and what is in it or what to do. */
export type HealthView =
  | {
      readonly ok: true;
      readonly disputes: number;
      readonly positions: number;
      readonly sources: number;
      readonly version: string;
      readonly packs: readonly { readonly name: string; readonly disputes: number }[];
    }
  | { readonly ok: false; readonly problem: { readonly kind: keyof typeof explanations } };

/** What happened and what to do. */
const explanations = {
  missing: 'health_missing',
  corrupt: 'health_corrupt',
  'unknown-format': 'health_unknown_format',
} as const;

/** Says that nothing can be marked and what to do; shows nothing while all is well or not yet known. */
export function HealthBanner({ health }: { health: HealthView | null }) {
  if (!health || health.ok) return null;
  return (
    <div class="banner" role="alert">
      <strong>{say('health_title')}</strong>
      <p>{say(explanations[health.problem.kind])}</p>
    </div>
  );
}
