import type { Day } from '../../../shared/model/instant.ts';
import { refuse } from './parse-arguments.ts';

type Span = { readonly since: Day | undefined; readonly until: Day | undefined };

/** Nothing lies between an end and a later beginning: an empty answer would hide the slip. */
export function refuseEmptySpan({ since, until }: Span, command: string): void {
  if (since !== undefined && until !== undefined && since > until)
    refuse(`--since ${since} is after --until ${until}.`, command);
}
