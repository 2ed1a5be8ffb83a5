import { AppError } from '../model/app-error.ts';
import type { Incident } from '../model/incident.ts';
import type { Ledger } from './ledger.ts';

/** The incident of an id, or the one into which the incident of that id was merged. */
export function findIncident({ incidents }: Ledger, id: string): Incident | undefined {
  const own = incidents.get(id);
  if (own) return own;
  for (const incident of incidents.values()) if (incident.merged.includes(id)) return incident;
  return undefined;
}

/** The id by which an incident is named now; the same id where there is none. */
export const presentIncident = (ledger: Ledger, id: string): string => findIncident(ledger, id)?.id ?? id;

export function demandIncident(ledger: Ledger, id: string): Incident {
  const incident = findIncident(ledger, id);
  if (!incident) throw new AppError('NOT_FOUND', `There is no incident ${id} in this library.`);
  return incident;
}
