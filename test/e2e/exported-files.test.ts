import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { renderWithChromium } from '../../electron/hosts/printing/render-with-chromium.ts';
import type { Format } from '../../shared/exchange/format.ts';
import { formats } from '../../shared/exchange/formats.ts';
import { chromiumArguments, chromiumPath } from '../support/chromium-path.ts';
import { fixtureContent, secret, textOf } from '../support/exchange-fixture.ts';
import { findTool } from '../support/find-tool.ts';

const require = createRequire(import.meta.url);
const content = fixtureContent({ ceiling: 'amber+strict' });
const tool = (name: string) => ({ name, path: findTool(name) });
const run = ({ path }: { readonly path: string | null }, args: readonly string[]): string =>
  execFileSync(path ?? '', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe.skipIf(chromiumPath === null)('files that a browser makes (without Chromium: skipped)', () => {
  let folder: string;
  let pdf: string;
  let png: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'faultline-files-'));
    const make = async ({ write, rendered, extension }: Format): Promise<string> => {
      const as = rendered?.(content);
      if (!as) throw new Error(`${extension} is written, not rendered`);
      const file = join(folder, `timeline.${extension}`);
      await writeFile(file, await renderWithChromium()(textOf(write(content)), as));
      return file;
    };
    pdf = await make(formats.pdf);
    png = await make(formats.png);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const [qpdf, pdfinfo, pdftotext, pngcheck] = ['qpdf', 'pdfinfo', 'pdftotext', 'pngcheck'].map(tool) as [
    ReturnType<typeof tool>,
    ReturnType<typeof tool>,
    ReturnType<typeof tool>,
    ReturnType<typeof tool>,
  ]; // as many as there are names

  it.skipIf(qpdf.path === null)('the PDF is whole (without qpdf: skipped)', () => {
    expect(run(qpdf, ['--check', pdf])).toContain('No syntax or stream encoding errors found');
  });

  it.skipIf(pdfinfo.path === null)(
    'the PDF has title, tags, headings and links (without pdfinfo: skipped)',
    () => {
      expect(run(pdfinfo, [pdf])).toMatch(/Title: +Distillation, as said[\s\S]*Tagged: +yes/);
      expect(run(pdfinfo, ['-struct', pdf])).toMatch(/H1[\s\S]*H2[\s\S]*H3[\s\S]*BlockQuote/);
      expect(run(pdfinfo, ['-url', pdf])).toMatch(
        /https:\/\/news\.example\/1\?a=1&b=2[\s\S]*faultline:\/\/incident\//,
      );
    },
  );

  it.skipIf(pdftotext.path === null)(
    'the PDF says what the list says and no word more (without pdftotext: skipped)',
    () => {
      const text = run(pdftotext, ['-layout', pdf, '-']);
      expect(text).toContain('Outputs are said to have been harvested');
      expect(text.match(/TLP:AMBER\+STRICT/g)?.length).toBeGreaterThan(4);
      expect(text).not.toContain('7f3a');
      expect(readFileSync(pdf).includes(secret)).toBe(false);
    },
  );

  it.skipIf(pngcheck.path === null)(
    'the picture is whole, and twice as fine as it is drawn (without pngcheck: skipped)',
    () => {
      expect(run(pngcheck, [png])).toMatch(/^OK: .*\(3200x\d+, 24-bit RGB/m);
    },
  );

  it('leave nothing behind', async () => {
    const left = (await readdir(tmpdir())).filter((name) => name.startsWith('faultline-print-'));
    await renderWithChromium()('<p>once more', { kind: 'pdf' });
    const now = (await readdir(tmpdir())).filter((name) => name.startsWith('faultline-print-'));
    expect(now.filter((name) => !left.includes(name))).toEqual([]);
  });

  it('are given up after a time, with a sentence that says what else can be done', async () => {
    await expect(renderWithChromium(process.env, 1)('<p>late', { kind: 'pdf' })).rejects.toThrow(
      /Chromium.*within 0 seconds.*export html/,
    );
  });

  test('TimelineJS loads what is written for it, with nothing to complain of', async () => {
    const browser = await chromium.launch({
      executablePath: chromiumPath ?? '',
      args: [...chromiumArguments],
    });
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.abort());
    await page.setContent('<div id="place"></div>');
    await page.addScriptTag({
      content: readFileSync(require.resolve('@knight-lab/timelinejs/dist/js/timeline.js'), 'utf8'),
    });
    const loaded = await page.evaluate(
      async (text) => {
        type Config = { messages: { errors: unknown[] }; events: { end_date?: object }[] };
        const { TL } = window as unknown as {
          TL: { Timeline: new (place: string, json: unknown) => { config: Config | null } };
        };
        const timeline = new TL.Timeline('place', JSON.parse(text));
        while (timeline.config === null) await new Promise((resolve) => requestAnimationFrame(resolve));
        const { events, messages } = timeline.config;
        return {
          errors: messages.errors.map(String),
          events: events.length,
          ends: events.filter((each) => each.end_date).length,
        };
      },
      textOf(formats.timelinejs.write(content)),
    );
    expect(loaded).toEqual({
      errors: [],
      events: [...content.rows].filter(({ date }) => date !== null).length,
      ends: 1,
    });
    await browser.close();
  });
});

test('without any Chromium it is said what can be done instead', async () => {
  await expect(
    renderWithChromium({ CHROMIUM_PATH: '/nowhere/chromium' })('<p>', { kind: 'pdf' }),
  ).rejects.toThrow(/there is none here: export html and print it/);
});
