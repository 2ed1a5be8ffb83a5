import type { SourceRow } from '../../../shared/contract/channels.ts';

/** How loudly the state of a source speaks. `question`: it waits for a person. */
export type Tone = 'question' | 'bad' | 'warning' | 'new' | 'ok';

const working = new Set(['OK', 'UNCHANGED', 'MOVED']);
/** Nobody's fault, or nothing that a person could mend. */
const waiting = new Set(['EMPTY', 'STALE', 'RATE_LIMITED', 'OFFLINE']);

export function toneOf({ health }: Pick<SourceRow, 'health'>): Tone {
  if (!health) return 'new';
  if (health.question) return 'question';
  if (working.has(health.verdict)) return 'ok';
  return waiting.has(health.verdict) ? 'warning' : 'bad';
}
