import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { createPrintPages } from '../../../electron/hosts/desktop/print-pages.ts';
import { type PrintWindow, renderInWindow } from '../../../electron/hosts/desktop/render-in-window.ts';

const png = { kind: 'png', width: 10, height: 20.4, scale: 2 } as const;

/** What the renderer uses of a window, over real events. */
function rig(
  does: {
    readonly load?: () => Promise<void>;
    readonly print?: PrintWindow['webContents']['printToPDF'];
    readonly painted?: string;
  },
  limit?: number,
) {
  const pages = createPrintPages();
  const contents = new EventEmitter();
  const seen = { loaded: '', destroyed: 0 };
  const window = {
    loadURL: async (url: string) => {
      seen.loaded = await pages.serve({ method: 'GET', url }).text();
      await does.load?.();
    },
    destroy: () => {
      seen.destroyed += 1;
    },
    webContents: Object.assign(contents, {
      printToPDF: does.print ?? (async (options: object) => Buffer.from(JSON.stringify(options))),
      capturePage: async (rect: object) => ({
        isEmpty: () => does.painted === '',
        toPNG: () => Buffer.from(`${does.painted} ${JSON.stringify(rect)}`),
      }),
    }),
  };
  const render = renderInWindow({
    pages,
    // Of a window only these members are used.
    open: () => window as unknown as PrintWindow,
    ...(limit === undefined ? {} : { limit }),
  });
  return { render, seen, pages, contents };
}

test('prints with tags, an outline and the page’s own paper, and closes the window', async () => {
  const { render, seen, pages } = rig({});
  const bytes = await render('<p>timeline', { kind: 'pdf' });
  expect(JSON.parse(Buffer.from(bytes).toString())).toEqual({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
  expect([seen.loaded, seen.destroyed, pages.has('app://print/0')]).toEqual(['<p>timeline', 1, false]);
});

test('gives the part of what was painted that is the picture', async () => {
  const { render, seen } = rig({ painted: 'dots' });
  expect(Buffer.from(await render('<p>', png)).toString()).toBe('dots {"x":0,"y":0,"width":10,"height":21}');
  expect(seen.destroyed).toBe(1);
});

test('gives no empty picture', async () => {
  const { render, seen } = rig({ painted: '' });
  await expect(render('<p>', png)).rejects.toThrow(/Chromium.*painted nothing.*export html/);
  expect(seen.destroyed).toBe(1);
});

test('says what went wrong where the page does not load, and closes the window', async () => {
  const { render, seen, pages } = rig({
    load: async () => {
      throw new Error('ERR_FAILED (-2)');
    },
  });
  await expect(render('<p>', { kind: 'pdf' })).rejects.toMatchObject({
    code: 'UNSUPPORTED_RUNTIME',
    message: expect.stringMatching(/Chromium.*ERR_FAILED.*export html/),
  });
  expect([seen.destroyed, pages.has('app://print/0')]).toEqual([1, false]);
});

test('gives up after a time on a page that is never done, and closes the window', async () => {
  const { render, seen } = rig({ print: () => new Promise(() => undefined) }, 1);
  await expect(render('<p>', { kind: 'pdf' })).rejects.toThrow(/not done within 0 seconds/);
  expect(seen.destroyed).toBe(1);
});

test('does not wait for a page whose process died, and closes the window', async () => {
  const { render, seen, contents } = rig({
    print: () => {
      contents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 1 });
      return new Promise(() => undefined);
    },
  });
  await expect(render('<p>', { kind: 'pdf' })).rejects.toThrow(/stopped before it was done/);
  expect(seen.destroyed).toBe(1);
});
