import { themesAgainst } from '../../../shared/ledger/measure-matrix.ts';
import { inForceOn } from '../../../shared/ledger/measures-in-force.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import type { Measure } from '../../../shared/model/measure.ts';
import { actorIdentity, type NamedActor } from '../../../shared/model/named-actor.ts';
import type { MeasureFilter } from '../../address/measures-address.ts';

/** The measures that the filter asks for, the youngest first. */
export function chooseMeasures(
  measures: readonly Measure[],
  incidents: ReadonlyMap<string, Incident>,
  filter: MeasureFilter,
): Measure[] {
  const isNamed = (actor: NamedActor): boolean => actorIdentity(actor) === filter.actor.toLowerCase();
  const isWanted = (measure: Measure): boolean =>
    (filter.on === '' || inForceOn(measure, filter.on) !== 'no') &&
    (filter.kind === '' || measure.kind === filter.kind) &&
    (filter.status === '' || measure.life.at(-1)?.status === filter.status) &&
    (filter.theme === '' || themesAgainst(measure, incidents).includes(filter.theme)) &&
    (filter.actor === '' || isNamed(measure.by) || measure.against.actors.some(isNamed));
  const begin = ({ life }: Measure): string => life[0]?.from ?? '';
  return measures.filter(isWanted).sort((a, b) => (begin(a) < begin(b) ? 1 : begin(a) > begin(b) ? -1 : 0));
}
