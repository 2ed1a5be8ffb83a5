import type { ActorKind } from '../../vocabulary/vocabulary.ts';

type OfKind = { readonly kind: ActorKind | undefined };

const authorities: ReadonlySet<ActorKind | undefined> = new Set<ActorKind>([
  'government',
  'regulator',
  'legislature',
  'court',
]);
const researchers: ReadonlySet<ActorKind | undefined> = new Set<ActorKind>([
  'security-firm',
  'security-team',
  'research-or-ngo',
]);

export const isAuthority = ({ kind }: OfKind): boolean => authorities.has(kind);
export const isResearcher = ({ kind }: OfKind): boolean => researchers.has(kind);
/** Its name stands on goods that others ship and smuggle. */
export const isChipMaker = ({ kind }: OfKind): boolean => kind === 'chip-maker';
/** A tracked group or a piece of malware: known for what it does to others. */
export const isThreat = ({ kind }: OfKind): boolean => kind === 'threat-actor-or-malware';
