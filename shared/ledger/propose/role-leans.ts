import type { Role } from '../../model/incident.ts';
import type { Act } from './act.ts';
import { isAuthority, isResearcher } from './actor-kinds.ts';
import type { Named } from './read-article.ts';

/** Towards which part an act leans somebody, and how sure that is. */
export type Lean = readonly [Role, number];
export type LeanOf = (actor: Named) => Lean | null;
type Leans = { readonly subject: LeanOf; readonly object: LeanOf };
const none: LeanOf = () => null;
const always =
  (role: Role, weight: number): LeanOf =>
  () => [role, weight];
const ifAuthority =
  (weight: number, others: Lean | null = null): LeanOf =>
  (actor) =>
    isAuthority(actor) ? ['authority', weight] : others;

const acting: Leans = { subject: ifAuthority(3), object: none };
const silent: Leans = { subject: none, object: none };

/** What the subject and the object of each act are by it, and how sure that is. */
export const leans: Readonly<Record<Act['kind'], Leans>> = {
  accuse: { subject: always('accuser', 3), object: always('accused', 3) },
  'accused-of': { subject: always('accuser', 2.5), object: always('accused', 3) },
  sue: { subject: ifAuthority(2.5, ['accuser', 3]), object: always('accused', 3) },
  'sued-by': { subject: always('accuser', 3), object: always('accused', 3) },
  charge: acting,
  penalise: acting,
  investigate: acting,
  convict: acting,
  find: { subject: (actor) => (isResearcher(actor) ? ['researcher', 2.5] : null), object: none },
  say: {
    subject: (actor) =>
      isResearcher(actor)
        ? ['researcher', actor.kind === 'research-or-ngo' ? 0.6 : 1]
        : ifAuthority(0.7)(actor),
    object: none,
  },
  deny: {
    subject: (actor) => (isAuthority(actor) ? ['responder', 1.5] : ['accused', 2]),
    object: none,
  },
  decline: { subject: always('accused', 0.4), object: none },
  'no-reply': { subject: always('accused', 0.6), object: none },
  retract: { subject: always('accuser', 1), object: none },
  deed: silent,
  suffer: silent,
  between: silent,
  correct: silent,
  confirm: silent,
};
