import { AppError } from '../../../shared/model/app-error.ts';

/** In milliseconds: ten thousand entries on paper take a minute. */
export const renderingLimit = 180_000;

/** What a browser that makes no file is told as, whichever browser of whichever host it is. */
export const renderingFailed = (what: string, cause?: unknown): AppError =>
  new AppError(
    'UNSUPPORTED_RUNTIME',
    `Chromium, which makes the file, ${what}: narrow the filters, or export html and print it from any browser.`,
    { cause },
  );

export const lateBy = (limit: number): AppError =>
  renderingFailed(`was not done within ${Math.round(limit / 1000)} seconds`);

/** What was thrown on the way, as a failure to render; one that has its sentence already keeps it. */
export function asRenderingFailed(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  return renderingFailed(thrown instanceof Error ? `answered: ${thrown.message}` : 'gave no answer', thrown);
}
