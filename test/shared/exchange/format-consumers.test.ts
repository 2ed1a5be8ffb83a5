import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { headline } from '../../../shared/exchange/entry-words.ts';
import { formats } from '../../../shared/exchange/formats.ts';
import { emptyLedger } from '../../../shared/ledger/ledger.ts';
import type { ExportFormat } from '../../../shared/model/export-profile.ts';
import { bytesOf } from '../../support/bytes-of.ts';
import { fixtureContent, fixtureSources } from '../../support/exchange-fixture.ts';
import { hasTool, runTool } from '../../support/run-tool.ts';

/** The programs that people read our files with, as Debian has them. Each is left out by name where it is missing. */
const home = mkdtempSync(join(tmpdir(), 'faultline-consumers-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const content = fixtureContent({ ceiling: 'amber' }, { sources: fixtureSources });
const schemas = resolve(import.meta.dirname, '../../fixtures/schemas');

/** What a format writes of the fixture, as a file. */
function fileOf(token: ExportFormat): string {
  const { extension, write } = formats[token];
  const file = join(home, `${token}.${extension}`);
  writeFileSync(file, bytesOf(write(content)));
  return file;
}

const isMissing = (tool: string): string => (hasTool(tool) ? '' : ` (skipped: ${tool} is missing)`);

describe.skipIf(!hasTool('soffice'))(`LibreOffice${isMissing('soffice')}`, () => {
  it('finds no formula in our tables, and every row', { timeout: 120_000 }, () => {
    const control = join(home, 'control.csv');
    writeFileSync(control, '"=1+1","x"\r\n');
    const files = [fileOf('csv'), fileOf('csv-excel'), control];
    // Commas, quotes, UTF-8, from the first line; what looks like a number or a formula is taken for one.
    const reading = '--infilter=CSV:44,34,76,1,,0,false,true';
    const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile'))}`;
    const { status } = runTool(
      'soffice',
      ...[profile, '--headless', '--convert-to', 'fods', reading, '--outdir', home, ...files],
    );
    expect(status).toBe(0);
    const sheet = (name: string): string => readFileSync(join(home, `${name}.fods`), 'utf8');
    expect(sheet('control')).toContain('table:formula');
    for (const name of ['csv', 'csv-excel']) {
      expect(sheet(name)).not.toContain('table:formula');
      for (const { record } of content.rows) expect(sheet(name)).toContain(`>${record}<`);
    }
  });
});

const read = z.array(
  z.strictObject({
    name: z.string(),
    uid: z.string(),
    start: z.string(),
    end: z.string(),
    summary: z.string(),
  }),
);
/** Which of the pythons has it: a first one on the path may be another than Debian's. */
const python = ['/usr/bin/python3', 'python3'].find(
  (name) => runTool(name, '-c', 'import icalendar').status === 0,
);

describe.skipIf(python === undefined)(
  `icalendar${python === undefined ? ' (skipped: python3-icalendar is missing)' : ''}`,
  () => {
    const program = `
import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
def entry(c):
    day = lambda name: str(c[name].dt) if name in c else ''
    assert not c.errors, c.errors
    return dict(name=c.name, uid=str(c['uid']), start=day('dtstart'), end=day('dtend'), summary=str(c['summary']))
json.dump([entry(c) for c in calendar.subcomponents], sys.stdout)`;
    const { out } = python ? runTool(python, '-c', program, fileOf('ics')) : { out: '[]' };

    it('reads every row, with its status, as the days that it can mean', () => {
      const events = read.parse(JSON.parse(out));
      expect(events).toHaveLength(content.rows.length);
      for (const [at, row] of [...content.rows].entries()) {
        expect(events[at]?.summary).toContain(headline(row, 'en'));
        expect(events[at]?.start).toBe(row.start ?? row.end ?? '');
      }
    });

    it('reads a month as its days, said in words, and no date as a journal entry', () => {
      const events = read.parse(JSON.parse(out));
      expect(events.find(({ summary }) => summary.includes('about February 2026'))).toMatchObject({
        name: 'VEVENT',
        start: '2026-02-01',
        end: '2026-03-01',
      });
      expect(events.filter(({ name }) => name === 'VJOURNAL')).toMatchObject([{ start: '', end: '' }]);
    });
  },
);

describe.skipIf(!hasTool('newsboat'))(`newsboat${isMissing('newsboat')}`, () => {
  it('reads the Atom feed: every row once, under its headline', () => {
    const [urls, config, cache] = [join(home, 'urls'), join(home, 'config'), join(home, 'cache.db')];
    writeFileSync(urls, `${pathToFileURL(fileOf('atom'))}\n`);
    writeFileSync(config, '');
    runTool('newsboat', '-u', urls, '-C', config, '-c', cache, '-x', 'reload');
    const db = new DatabaseSync(cache);
    const titles = db.prepare('SELECT title FROM rss_item').all();
    db.close();
    expect(titles.map(({ title }) => title).sort()).toEqual(
      [...content.rows].map((row) => headline(row, 'en')).sort(),
    );
  });
});

describe.each(['atom', 'opml'] as const)('%s', (token) => {
  it.skipIf(!hasTool('xmllint'))(`is well-formed XML${isMissing('xmllint')}`, () => {
    expect(runTool('xmllint', '--noout', fileOf(token))).toEqual({ status: 0, out: '', err: '' });
  });

  it.skipIf(!hasTool('jing'))(`is as its grammar has it${isMissing('jing')}`, () => {
    const grammar = join(schemas, `${token}.rnc`);
    expect(runTool('jing', '-c', grammar, fileOf(token))).toMatchObject({ status: 0, out: '' });
    const broken = join(home, `broken.${token}`);
    writeFileSync(broken, readFileSync(fileOf(token), 'utf8').replaceAll('title', 'heading'));
    expect(runTool('jing', '-c', grammar, broken).status).toBe(1);
  });

  it.skipIf(!hasTool('jing'))(`is so of a library that holds nothing${isMissing('jing')}`, () => {
    const empty = join(home, `empty.${token}`);
    writeFileSync(empty, bytesOf(formats[token].write(fixtureContent({}, { ledger: emptyLedger }))));
    expect(runTool('jing', '-c', join(schemas, `${token}.rnc`), empty)).toMatchObject({ status: 0, out: '' });
  });
});
