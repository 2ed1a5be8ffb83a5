import { describe, expect, it } from 'vitest';
import { entryUuid } from '../../../shared/exchange/entry-uuid.ts';
import { writeAtom } from '../../../shared/exchange/write-atom.ts';
import { writeJsonFeed } from '../../../shared/exchange/write-json-feed.ts';
import { writeOpmlExport } from '../../../shared/exchange/write-opml-export.ts';
import { fixtureContent, fixtureSources, textOf } from '../../support/exchange-fixture.ts';
import { idOf } from '../ledger/sample-records.ts';

const content = fixtureContent({ ceiling: 'amber' });

describe('an Atom feed', () => {
  const written = textOf(writeAtom(content));
  const entries = written.match(/<entry>.*?<\/entry>/gs) ?? [];

  it('has an entry for each row, each with an id of its own', () => {
    const ids = entries.map((entry) => /<id>urn:uuid:([0-9a-f-]{36})<\/id>/.exec(entry)?.[1]);
    expect(ids).toEqual([...content.rows].map(entryUuid));
    expect(new Set(ids).size).toBe(content.rows.length);
  });

  it('says who says it in the title, and how it stands', () => {
    expect(written).toContain('<title>深度求索 denies: About 24,000 accounts (superseded)</title>');
  });

  it('lets no text out of its element', () => {
    expect(written).not.toContain('<script');
    expect(written).not.toContain(']]>');
    expect(written).not.toContain('href="javascript');
  });

  it('is the same feed when the library goes on, and another one by other filters', () => {
    const idOfFeed = (text: string) => /<id>(.*?)<\/id>/.exec(text)?.[1];
    const later = { ...content.about, at: '2027-01-01T00:00:00.000Z' };
    expect(idOfFeed(textOf(writeAtom({ ...content, rows: [], about: later })))).toBe(idOfFeed(written));
    const narrower = (filters: string) => {
      const about = { ...content.about, filters, asked: '{"incidents":["1"]}' };
      return idOfFeed(textOf(writeAtom({ ...content, about })));
    };
    expect(narrower('Incident: A')).not.toBe(idOfFeed(written));
    expect(narrower('Olay: B')).toBe(narrower('Incident: A'));
  });

  it('names nobody where the export is anonymous', () => {
    const anonymous = textOf(writeAtom({ ...content, about: { ...content.about, by: null } }));
    expect(anonymous).toContain('<author><name>not named</name></author>');
  });
});

describe('a JSON Feed', () => {
  const feed = JSON.parse(textOf(writeJsonFeed(content)));

  it('is of version 1.1 and has an item for each row', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Distillation, as said',
      authors: [{ name: 'Deniz' }],
      items: { length: content.rows.length },
      _faultline: { handling_mark: 'amber' },
    });
  });

  it('keeps beside the text what a program wants to know', () => {
    const item = feed.items.find(({ id }: { id: string }) => id === `urn:uuid:${idOf(22)}`);
    expect(item).toMatchObject({
      external_url: 'https://xn--r8jz45g.jp/%E6%96%B0%E9%97%BB%201',
      summary: '深度求索 denies (basis: not stated). The claim is superseded. Denied by 深度求索.',
      date_modified: '2025-08-31T12:00:24.064Z',
      tags: ['Model distillation'],
      _faultline: { kind: 'assertion', status: 'denies', date: '2026-02-24', mark: 'clear' },
    });
  });
});

describe('OPML', () => {
  it('holds the sources in their folders, without their keys', () => {
    const written = textOf(writeOpmlExport(fixtureContent({}, { sources: fixtureSources })));
    expect(written).toContain('xmlUrl="https://news.example/feed?section=ai"');
    expect(written).toContain('<outline text="Haberler &amp; &lt;yorumlar&gt;"');
    expect(written).not.toContain('s3cr3t');
  });
});
