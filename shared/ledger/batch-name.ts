import type { HistoryBatch } from '../model/history-batch.ts';

/** How a sentence names a batch. */
export const nameOfBatch = ({ batch, at, why }: Pick<HistoryBatch, 'batch' | 'at' | 'why'>): string =>
  `batch ${batch} of ${at.slice(0, 10)}${why === '' ? '' : ` ("${why}")`}`;
