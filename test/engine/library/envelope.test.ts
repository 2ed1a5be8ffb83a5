import { describe, expect, it } from 'vitest';
import { type Doc, ledgerKinds, type NoMeta } from '../../../electron/engine/library/doc-kind.ts';
import {
  encodeDoc,
  librarySchema,
  openEnvelope,
  sha256Of,
} from '../../../electron/engine/library/envelope.ts';
import { salvageRecords } from '../../../electron/engine/library/salvage-records.ts';
import type { Claim } from '../../../shared/model/claim.ts';

const kind = ledgerKinds.claim;
const ids = ['019c8a60-0000-7000-8000-00000000000a', '019c8a60-0000-7000-8000-00000000000b'] as const;
const claim = (id: string, text: string): Claim => ({
  id,
  incident: '019c8a60-0000-7000-8000-000000000001',
  type: 'scale',
  text,
  status: 'alleged',
  statusReason: '',
  about: [],
  quantity: { value: 24_000, unit: 'accounts', bound: 'about', window: null },
  technique: null,
  supersedes: null,
});
const doc: Doc<Claim, NoMeta> = {
  applied: 7,
  meta: {},
  records: new Map([
    [ids[0], claim(ids[0], 'A “quoted” line\nbreak, İstanbul, 模型蒸馏, \ud800 lone')],
    [ids[1], claim(ids[1], 'About 24,000 accounts')],
  ]),
};
const stamp = { seq: 3, savedAt: '2026-02-23T12:00:00.000Z' };
const bytes = await encodeDoc(kind, doc, stamp);

describe('an envelope', () => {
  it('opens as what was put into it', () => {
    expect(openEnvelope(bytes, kind)).toEqual({ state: 'good', seq: 3, doc });
  });

  it('says its format, its schema and the hash of its data, one record a line', () => {
    const value = JSON.parse(bytes.toString('utf8'));
    expect(Object.keys(value)).toEqual(['format', 'schema', 'seq', 'savedAt', 'sha256', 'data']);
    expect(value).toMatchObject({ format: 'faultline/claims', schema: librarySchema, ...stamp });
    expect(value.sha256).toBe(sha256Of(JSON.stringify(value.data)));
    expect(bytes.toString('utf8').split('\n')).toHaveLength(8);
  });

  it('is the same file for git on Windows and after an editor has indented it', () => {
    const text = bytes.toString('utf8');
    const changed = [text.replaceAll('\n', '\r\n'), JSON.stringify(JSON.parse(text), null, 2)];
    for (const one of changed) expect(openEnvelope(Buffer.from(one), kind).state).toBe('good');
  });

  it('holds no record as well as many', async () => {
    const empty = { applied: 0, meta: {}, records: new Map() };
    expect(openEnvelope(await encodeDoc(kind, empty, stamp), kind)).toEqual({
      state: 'good',
      seq: 3,
      doc: empty,
    });
  });

  it('may come from the future by its clock, but not by its schema', async () => {
    const future = await encodeDoc(kind, doc, { seq: 3, savedAt: '2099-01-01T00:00:00.000Z' });
    expect(openEnvelope(future, kind).state).toBe('good');
    const newer = Buffer.from(bytes.toString('utf8').replace('"schema":2', '"schema":3,"more":true'));
    expect(openEnvelope(newer, kind)).toEqual({ state: 'newer', schema: 3 });
  });

  it('sees every single flipped bit', () => {
    for (let at = 0; at < bytes.length; at += 7) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      const opened = openEnvelope(flipped, kind);
      // The time of saving is for people and not under the hash; all the rest is.
      const isHarmless = opened.state === 'good' && JSON.stringify(opened.doc) === JSON.stringify(doc);
      expect(isHarmless || opened.state !== 'good').toBe(true);
    }
  });

  it('lends no key to the prototype of anything', () => {
    const at = (key: string) =>
      `{"format":"faultline/claims","schema":1,"seq":1,"savedAt":"2026-02-23T12:00:00.000Z","sha256":"${'0'.repeat(64)}","data":{"applied":0,"claims":{"x":{${key}:{"polluted":true}}}}}`;
    for (const key of ['"__proto__"', '"constructor"', '"prototype"', '"\\u005f_proto__"']) {
      expect(openEnvelope(Buffer.from(at(key)), kind)).toMatchObject({ code: 'FORBIDDEN_KEY' });
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('survives a million brackets', () => {
    const deep = `{"format":"faultline/claims","schema":1,"data":${'['.repeat(1e6)}${']'.repeat(1e6)}}`;
    expect(openEnvelope(Buffer.from(deep), kind)).toMatchObject({ code: 'TOO_DEEP' });
  });
});

describe('salvageRecords', () => {
  it('takes each record that stands whole on its line', () => {
    const torn = bytes.subarray(0, bytes.indexOf(ids[1]) + 60);
    expect([...salvageRecords(torn, kind).keys()]).toEqual([ids[0]]);
  });

  it('leaves what is not right in itself', () => {
    const text = bytes.toString('utf8').replace('"type":"scale"', '"type":"scalf"');
    expect([...salvageRecords(Buffer.from(text), kind).keys()]).toEqual([ids[1]]);
    expect(salvageRecords(Buffer.from('null'), kind)).toEqual(new Map());
    expect(salvageRecords(Buffer.alloc(100), kind)).toEqual(new Map());
  });
});
