import { AppError } from '../../../../shared/model/app-error.ts';
import type { Call } from '../command.ts';

export type SourcesCall = Call<{
  title: 'text';
  speaker: 'text';
  'allow-private': 'flag';
  'full-text': 'flag';
  'no-full-text': 'flag';
  limit: 'count';
}>;

export function unknownSource(name: string): never {
  throw new AppError(
    'NOT_FOUND',
    `There is no source ${name}: "faultline sources" lists their ids and addresses.`,
  );
}
