import { describe, expect, it } from 'vitest';
import { articleUuid } from '../../../shared/exchange/entry-uuid.ts';
import { writeJsonLd } from '../../../shared/exchange/write-json-ld.ts';
import { writeWebAnnotation } from '../../../shared/exchange/write-web-annotation.ts';
import { fixtureContent, nasty, textOf } from '../../support/exchange-fixture.ts';
import { articleOf, idOf } from '../ledger/sample-records.ts';

const content = fixtureContent({ ceiling: 'amber' });

describe('web annotations', () => {
  const { first, total, ...collection } = JSON.parse(textOf(writeWebAnnotation(content)));
  const annotation = (n: number) =>
    first.items.find(({ id }: { id: string }) => id === `urn:uuid:${idOf(n)}`);

  it('are the quotes that stand on a page of the web', () => {
    expect(collection).toMatchObject({
      type: 'AnnotationCollection',
      label: 'Distillation, as said · TLP:AMBER',
    });
    expect(total).toBe(first.items.length);
    expect(first.items.map(({ id }: { id: string }) => id).sort()).toEqual(
      [21, 22, 23, 26].map((n) => `urn:uuid:${idOf(n)}`),
    );
  });

  it('keep the words exactly, what stands around them, and when the page was read', () => {
    expect(annotation(23).target).toEqual({
      source: 'https://news.example/1?a=1&b=2',
      selector: [
        { type: 'TextQuoteSelector', exact: nasty.lines, prefix: 'He said: ', suffix: '.' },
        { type: 'TextPositionSelector', start: 10, end: 10 + nasty.lines.length },
      ],
      state: { type: 'TimeState', sourceDate: '2026-02-23T09:00:00.000Z' },
    });
  });

  it('say who says it and how it stands', () => {
    expect(annotation(22).body[0]).toMatchObject({
      purpose: 'describing',
      value: '深度求索 denies (basis: not stated). The claim is superseded. Denied by 深度求索.',
    });
  });
});

describe('JSON-LD', () => {
  const text = textOf(writeJsonLd(content));
  const { hasPart, ...dataset } = JSON.parse(text);
  const part = (uuid: string) =>
    hasPart.find((each: { '@id': string }) => each['@id'] === `urn:uuid:${uuid}`);

  it('is a data set of events, claims and quotations, and rates nothing', () => {
    expect(dataset).toMatchObject({ '@type': 'Dataset', temporalCoverage: '2025-01-01/2026-12-31' });
    const types = new Set(hasPart.map((each: { '@type': string }) => each['@type']));
    expect([...types].sort()).toEqual(['Article', 'Claim', 'CreativeWork', 'Event', 'Quotation']);
  });

  it('says where a statement stands that is in no article, and when it was read there', () => {
    expect(part(idOf(25)).citation).toEqual({
      '@type': 'WebPage',
      url: 'https://blog.example/post?x=1&y=2',
      conditionsOfAccess: 'accessed 2026-02-26',
    });
  });

  it('dates an event no more precisely than it was said', () => {
    expect(part(idOf(1))).toMatchObject({ '@type': 'Event', startDate: '2026-02' });
    expect(part(idOf(3))).toMatchObject({ startDate: '2025-03-04', endDate: '2025-03-09' });
    expect(part(idOf(4))).not.toHaveProperty('endDate');
    expect(part(idOf(6))).toBeUndefined();
  });

  it('says of a claim who says it and how it stands', () => {
    expect(part(idOf(11))).toMatchObject({
      '@type': 'Claim',
      text: 'About 24,000 accounts',
      abstract: 'The claim is superseded. Denied by 深度求索. Said by Anthropic.',
    });
  });

  it('names nothing that is not in it', () => {
    const named = Array.from(text.matchAll(/\{"@id":"urn:uuid:([^"]+)"\}/g), ([, uuid]) => uuid);
    expect(named).toContain(articleUuid(articleOf(1)));
    for (const uuid of named) expect(part(uuid ?? ''), uuid).toBeDefined();
  });

  it('can stand in the script of a page', () => {
    expect(text).not.toContain('</script');
  });
});
