import type { BrowserWindow } from 'electron';
import type { Rendering } from '../../../shared/exchange/format.ts';
import type { RenderPage } from '../../engine/render-page.ts';
import { pdfSettings } from '../printing/render-requests.ts';
import { asRenderingFailed, lateBy, renderingFailed, renderingLimit } from '../printing/rendering-failed.ts';
import type { PrintPages } from './print-pages.ts';

type Contents = Pick<BrowserWindow['webContents'], 'on' | 'printToPDF' | 'capturePage'>;
export type PrintWindow = Pick<BrowserWindow, 'loadURL' | 'destroy'> & { readonly webContents: Contents };

type Options = {
  readonly pages: Pick<PrintPages, 'add' | 'remove'>;
  readonly open: (as: Rendering) => PrintWindow;
  readonly limit?: number;
};

/** Renders in a window of the app that nobody sees, which is gone afterwards whatever happens. */
export function renderInWindow({ pages, open, limit = renderingLimit }: Options): RenderPage {
  return async (page, as) => {
    const window = open(as);
    const url = pages.add(page);
    const { broken, forget } = watch(window, limit);
    try {
      return await Promise.race([make(window, url, as), broken]);
    } catch (thrown) {
      throw asRenderingFailed(thrown);
    } finally {
      forget();
      // Not `close`, which a page may refuse.
      window.destroy();
      pages.remove(url);
    }
  };
}

/** Rejects when the page's process dies or the time is over. */
function watch({ webContents }: PrintWindow, limit: number) {
  let forget = (): void => undefined;
  const broken = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => reject(lateBy(limit)), limit);
    forget = () => clearTimeout(timer);
    webContents.on('render-process-gone', () => reject(renderingFailed('stopped before it was done')));
  });
  return { broken, forget };
}

async function make(window: PrintWindow, url: string, as: Rendering): Promise<Uint8Array> {
  await window.loadURL(url);
  switch (as.kind) {
    case 'pdf':
      return window.webContents.printToPDF(pdfSettings);
    case 'png': {
      const { width, height } = as;
      const picture = { x: 0, y: 0, width: Math.ceil(width), height: Math.ceil(height) };
      const image = await window.webContents.capturePage(picture);
      if (image.isEmpty()) throw renderingFailed('painted nothing');
      return image.toPNG();
    }
  }
}
