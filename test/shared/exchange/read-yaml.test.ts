import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAtlasCaseStudies } from '../../../shared/exchange/read-atlas-case-study.ts';
import { readYaml } from '../../../shared/exchange/read-yaml.ts';
import { readIncoming } from '../../../shared/exchange/readers.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readYaml(bytesOf(text), 'list');
const corpus = resolve(import.meta.dirname, '../../../../shared/corpora/atlas/ATLAS-5.6.0.yaml');

describe('YAML of somebody else', () => {
  it('has the types of JSON: a date is text, a yes is text', () => {
    expect(read('when: 2020-01-01\nversion: 5.6.0\nsaid: yes\nn: 3\nlist: [a, ~]\n')).toEqual({
      when: '2020-01-01',
      version: '5.6.0',
      said: 'yes',
      n: 3,
      list: ['a', null],
    });
  });

  const bomb = Array.from({ length: 12 }, (_, at) =>
    at === 0 ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]' : `a${at}: &a${at} [${Array(9).fill(`*a${at - 1}`)}]`,
  ).join('\n');
  it.each([
    ['a tag', 'a: !!js/function "f"'],
    ['a tag of its own', 'a: !thing {b: 1}'],
    ['a known tag', 'a: !!binary aGk='],
    ['aliases that multiply', bomb],
    ['an alias of itself', 'a: &a [*a]'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['nothing', ''],
    ['an open bracket', 'a: [1, 2'],
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['nesting without end', `${'[{a: '.repeat(60)}1${'}]'.repeat(60)}`],
    ['a prototype', '__proto__: {polluted: 1}'],
    ['a constructor, deep', 'a: [{constructor: {prototype: {polluted: 1}}}]'],
    ['no UTF-8', null],
  ])('is refused in a sentence where it holds %s', (_, text) => {
    const bytes = text === null ? Uint8Array.of(0xff, 0xfe, 0x61) : bytesOf(text);
    expect(() => readYaml(bytes, 'list')).toThrow(
      /^This is no list that can be read: .+ Nothing was changed\.$/,
    );
    expect('polluted' in {}).toBe(false);
  });

  it('leaves merge keys as what they are', () => {
    expect(read('a: {<<: {b: 1}}')).toEqual({ a: { '<<': { b: 1 } } });
  });

  it.each([5000, 20_000])('with %d keys is read in time that grows with them', (count) => {
    const text = Array.from({ length: count }, (_, at) => `key${at}: ${at}`).join('\n');
    expect(Object.keys(read(text) as object)).toHaveLength(count);
  });
});

describe('ATLAS in YAML', () => {
  it('is read as its JSON is', () => {
    const text = readFileSync(corpus, 'utf8');
    const incoming = readIncoming({ name: 'ATLAS.yaml', bytes: bytesOf(text) });
    const json = bytesOf(JSON.stringify(read(text)));
    expect(incoming).toEqual(readAtlasCaseStudies(json, 'ATLAS.yaml'));
    expect(incoming.records.filter(({ kind }) => kind === 'incident')).toHaveLength(57);
    expect(incoming.refused).toEqual([]);
  });

  it.each([
    ['one case study', 'id: AML.CS0099\nname: A study\nincident-date: 2026-02-01\n'],
    ['a list of them', '- id: AML.CS0099\n  name: A study\n'],
    ['a commented one', '# made by hand\n---\nid: "AML.CS0099"\nname: A study\n'],
  ])('may be %s', (_, text) => {
    const { records, from } = readIncoming({ name: 'study.yaml', bytes: bytesOf(text) });
    expect(from.format).toBe('MITRE ATLAS');
    expect(records[0]?.record).toMatchObject({ title: 'A study' });
  });
});
