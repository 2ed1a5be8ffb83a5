import { claimSides } from '../../../shared/ledger/claim-sides.ts';
import { suggestStatus } from '../../../shared/ledger/suggest-status.ts';
import { assertion } from '../../../shared/model/assertion.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import { idOf, lab, vendor } from './sample-records.ts';

export const agency = { id: 'cisa', name: 'CISA' };
export const court = { id: null, name: 'A court' };
export const ministry = { id: null, name: 'A ministry' };
export const paper = { id: null, name: 'A newspaper' };
export const analyst = { id: null, name: 'A university' };
export const parties: Incident['parties'] = [
  { actor: vendor, role: 'accuser' },
  { actor: lab, role: 'accused' },
  { actor: agency, role: 'authority' },
];

export type Said = readonly [
  speaker: { readonly id: string | null; readonly name: string },
  stance: string,
  fields?: object | string,
];

type More = Partial<Pick<Claim, 'type' | 'about'> & { parties: Incident['parties']; isSuperseded: boolean }>;
/** A claim about the lab; a text among the fields is the basis. The n-th has the id of n, so that others can answer it. */
export const suggested = (all: readonly Said[], more: More = {}) => {
  const assertions = all.map(([speaker, stance, fields = {}], n) => {
    const said = typeof fields === 'string' ? { basis: fields } : fields;
    return assertion.parse({ id: idOf(n), claim: idOf(900), speaker, stance, ...said });
  });
  return suggestStatus({
    claim: { about: more.about ?? [lab], type: more.type ?? 'attribution' },
    ...claimSides(assertions, {
      assertion: (id) => assertions.find((each) => each.id === id),
      articleOrigin: () => null,
    }),
    parties: [...parties, ...(more.parties ?? [])],
    isSuperseded: more.isSuperseded ?? false,
  });
};
