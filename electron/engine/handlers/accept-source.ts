import { AppError } from '../../../shared/model/app-error.ts';
import type { EngineContext } from '../engine-context.ts';

/** Takes a feed that became another one as it is: the next collect fetches it whole and stores what it holds. */
export async function acceptSource(id: string, { library, events, now }: EngineContext): Promise<void> {
  const health = library.health(id);
  if (!health?.question)
    throw new AppError(
      'NOT_FOUND',
      `There is no question about the source ${id}: its feed is the one that it was.`,
    );
  const accepted = {
    ...health,
    message: null,
    site: health.question.site,
    question: null,
    etag: null,
    lastModified: null,
    validatorsSince: null,
    bodyHash: null,
    nextDue: now(),
  };
  await library.saveHealth([{ id, health: accepted }]);
  events.emit('data.changed', { topics: ['sources'] });
}
