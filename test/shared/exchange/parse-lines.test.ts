import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseForeign } from '../../../shared/exchange/parse-lines.ts';
import { deskPath, isOnDesk } from '../../support/desk.ts';

const suite = 'corpora/hostile/json-parsing';
const isThere = isOnDesk(suite);
const files = isThere ? readdirSync(deskPath(suite)).filter((name) => name.endsWith('.json')) : [];
const read = (name: string) => parseForeign(readFileSync(join(deskPath(suite), name), 'utf8'));

describe.skipIf(!isThere)(`JSON of the test suite${isThere ? '' : ` (${suite} is missing)`}`, () => {
  it('is refused with a reason where it is wrong', () => {
    const wrong = files.filter((name) => name.startsWith('n_'));
    expect(wrong.length).toBeGreaterThan(180);
    for (const name of wrong) expect(read(name), name).toHaveProperty('flaw');
  });

  it('is taken where it is right', () => {
    const right = files.filter((name) => name.startsWith('y_'));
    expect(right.length).toBeGreaterThan(90);
    for (const name of right) expect(read(name), name).toHaveProperty('value');
  });

  it('is one or the other where parsers differ', () => {
    for (const name of files.filter((each) => each.startsWith('i_'))) expect(read(name)).toBeTypeOf('object');
  });
});

describe('parseForeign', () => {
  it.each(['{"__proto__":1}', '{"a":{"constructor":1}}', '{"\\u005f_proto__":1}'])('refuses %s', (text) => {
    expect(parseForeign(text)).toHaveProperty('flaw');
  });

  it('takes such words where they are no fields', () => {
    expect(parseForeign('{"title":"On the constructor and __proto__"}')).toHaveProperty('value');
  });

  it('counts brackets of texts as texts', () => {
    expect(parseForeign(JSON.stringify('\\"['.repeat(100)))).toHaveProperty('value');
  });
});
