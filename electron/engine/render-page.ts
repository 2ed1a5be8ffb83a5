import type { Rendering } from '../../shared/exchange/format.ts';
import { AppError } from '../../shared/model/app-error.ts';

/** What a host gives: a page of HTML, made into the bytes of a document or of a picture. The page asks for nothing. */
export type RenderPage = (page: string, as: Rendering) => Promise<Uint8Array>;

export const refuseRendering: RenderPage = async () => {
  throw new AppError(
    'UNSUPPORTED_RUNTIME',
    'PDF and PNG are made by a browser, and there is none here: export html and print it from any browser, or install Chromium.',
  );
};
