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

const companies: ReadonlySet<ActorKind | undefined> = new Set<ActorKind>([
  'lab',
  'big-tech',
  'platform',
  'cloud',
  'company',
  'data-vendor',
]);

export const isAuthority = ({ kind }: OfKind): boolean => authorities.has(kind);
export const isResearcher = ({ kind }: OfKind): boolean => researchers.has(kind);
/** Who can do to a competitor what is told here. */
export const isCompany = ({ kind }: OfKind): boolean => companies.has(kind);
/** Its name stands on goods that others ship and smuggle. */
export const isChipMaker = ({ kind }: OfKind): boolean => kind === 'chip-maker';
/** A tracked group or a piece of malware: known for what it does to others. */
export const isThreat = ({ kind }: OfKind): boolean => kind === 'threat-actor-or-malware';
