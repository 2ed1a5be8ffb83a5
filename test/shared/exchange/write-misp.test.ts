import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeMisp } from '../../../shared/exchange/write-misp.ts';
import { fixtureContent, fixtureLedger, secret, textOf } from '../../support/exchange-fixture.ts';
import { anIncident, ledgerOf } from '../ledger/sample-records.ts';

const number = z.string().regex(/^\d+$/);
const uuid = z.uuid();

/** The musts of the core format (misp-rfc, misp-core-format) for what we write; strict, so that nothing else slips in. */
const opinion = z.strictObject({
  uuid,
  object_uuid: uuid,
  object_type: z.literal('Attribute'),
  authors: z.string().min(1),
  opinion: z.string().regex(/^(?:100|\d{1,2})$/),
  comment: z.string(),
  distribution: number,
  sharing_group_id: z.literal('0'),
  modified: number,
});
const pairs = [
  'External analysis/text',
  'External analysis/link',
  'External analysis/vulnerability',
  'Attribution/threat-actor',
  'Targeting data/target-org',
];
const attribute = z
  .strictObject({
    id: number,
    event_id: number,
    uuid,
    category: z.string(),
    type: z.string(),
    value: z.string().min(1),
    comment: z.string(),
    to_ids: z.literal(false),
    distribution: z.literal('5'),
    sharing_group_id: z.literal('0'),
    timestamp: number,
    deleted: z.literal(false),
    Opinion: z.array(opinion).min(1).optional(),
  })
  .refine(({ category, type }) => pairs.includes(`${category}/${type}`));
const report = z.strictObject({
  id: number,
  event_id: number,
  uuid,
  name: z.string().min(1).max(256),
  content: z.string().min(1),
  distribution: number,
  sharing_group_id: z.literal('0'),
  timestamp: number,
  deleted: z.literal(false),
});
const tag = z.strictObject({
  name: z.string().regex(/^(?:tlp:[a-z+]+|faultline:[a-z-]+="[^"]+")$/),
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  exportable: z.boolean(),
});
const event = z.strictObject({
  id: number,
  uuid,
  info: z
    .string()
    .min(1)
    .max(256)
    .regex(/^[^\n]*$/),
  date: z.iso.date(),
  timestamp: number,
  publish_timestamp: z.literal('0'),
  published: z.literal(false),
  threat_level_id: z.enum(['1', '2', '3', '4']),
  analysis: z.enum(['0', '1', '2']),
  distribution: number,
  sharing_group_id: z.literal('0'),
  org_id: number,
  orgc_id: number,
  Orgc: z.strictObject({ id: number, uuid, name: z.string().min(1) }),
  Tag: z.array(tag),
  Attribute: z.array(attribute),
  EventReport: z.array(report),
});
const file = z.strictObject({ response: z.array(z.strictObject({ Event: event })) });

const eventsOf = (written: string) => file.parse(JSON.parse(written)).response.map(({ Event }) => Event);
const written = textOf(writeMisp(fixtureContent({ ceiling: 'red' })));
const events = eventsOf(written);
const first = events[0] ?? expect.fail('no event');

describe('writeMisp', () => {
  it('names an event and its report as long as MISP can hold, whole characters of it', () => {
    const ledger = ledgerOf(anIncident(1, { title: `${'ş'.repeat(254)}😀${'x'.repeat(100)}` }));
    const [event] = eventsOf(textOf(writeMisp(fixtureContent({}, { ledger }))));
    const name = `${'ş'.repeat(254)}😀`;
    expect(event).toMatchObject({ info: name, EventReport: [{ name }] });
  });

  it('writes one event for each incident, with ids of its own for all that is in it', () => {
    expect(events.length).toBe(6);
    const ids = events.flatMap((each) => [
      each.uuid,
      ...each.Attribute.flatMap(({ uuid: id, Opinion }) => [id, ...(Opinion ?? []).map((one) => one.uuid)]),
      ...each.EventReport.map(({ uuid: id }) => id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says who is accused only with how that stands, and who denies it as an opinion', () => {
    expect(first.Attribute.filter(({ type }) => type === 'threat-actor')).toMatchObject([
      { value: '深度求索', comment: 'The claim is alleged by a party.' },
      { value: 'İstanbul Işık Laboratuvarı', comment: 'The claim is alleged by a party.' },
    ]);
    const claim = first.Attribute.find(({ value }) => value === 'About 24,000 accounts');
    expect(claim).toMatchObject({
      comment: 'The claim is superseded. Denied by 深度求索.',
      Opinion: [{ authors: '深度求索', opinion: '0', object_uuid: claim?.uuid }],
    });
  });

  it('is marked as strictly as the strictest in it, as a measure that answers another incident, too', () => {
    expect(first.Tag[0]?.name).toBe('tlp:red');
    const open = file.parse(JSON.parse(textOf(writeMisp(fixtureContent({ ceiling: 'clear' })))));
    expect(open.response[0]?.Event.Tag[0]?.name).toBe('tlp:clear');
  });

  it('keeps the date as it was said beside the day that MISP wants', () => {
    expect(first.date).toBe('2026-02-01');
    expect(first.Tag.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['faultline:happened="2026-02~"', 'faultline:claim-status="superseded"']),
    );
  });

  it('tells all of it in a report whose markup is only ours', () => {
    const [text = ''] = first.EventReport.map(({ content }) => content);
    expect(text).toContain('- 2026-02-24: 深度求索 denies \\(basis: not stated\\).');
    expect(text).toContain(
      '2026-03: Limits on how often accounts may ask. Anthropic: in force from this date.',
    );
    expect(text).not.toMatch(/(?<!\\)[<[`|]|^(?:1\.|- item)/m);
  });

  it('says at each statement and each step where it stands, and when it was read there', () => {
    const texts = events.flatMap(({ EventReport }) => EventReport.map(({ content }) => content));
    const lines = texts.flatMap((text) => text.split('\n'));
    expect(lines.find((line) => line.startsWith('- 2026-02-24: 深度求索 denies'))).toMatch(
      / https:\/\/\S+, accessed 2026-02-23$/,
    );
    expect(lines.find((line) => line.includes('blog.example'))).toMatch(
      / https:\/\/blog\.example\/post\?x=1\\&y=2, accessed 2026-02-26$/,
    );
    expect(lines.find((line) => line.includes('Limits on how often'))).toMatch(/, accessed 2026-02-23$/);
  });

  it('links what measures rest on', () => {
    const ledger = {
      ...fixtureLedger,
      incidents: new Map([...fixtureLedger.incidents].map(([id, each]) => [id, { ...each, articles: [] }])),
      assertions: new Map(),
    };
    const [only] = eventsOf(textOf(writeMisp(fixtureContent({ ceiling: 'red' }, { ledger })))).filter(
      ({ Attribute }) => Attribute.some(({ type }) => type === 'link'),
    );
    expect(only?.Attribute.filter(({ type }) => type === 'link')).toMatchObject([
      { value: 'https://news.example/1?a=1&b=2' },
    ]);
  });

  it('is newer where something in it is, and the same where nothing is', () => {
    expect(first.timestamp).toBe(String(Date.parse('2026-03-11T09:00:00.000Z') / 1000));
    expect(textOf(writeMisp(fixtureContent({ ceiling: 'red' })))).toBe(written);
  });

  it('holds nothing that is marked stricter than the ceiling', () => {
    expect(textOf(writeMisp(fixtureContent({ ceiling: 'amber+strict' })))).not.toContain(secret);
  });
});
