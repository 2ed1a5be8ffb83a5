import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readIncoming } from '../../../shared/exchange/readers.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { aPackage } from '../../support/a-package.ts';
import { deskPath, isOnDesk } from '../../support/desk.ts';

/** JSONTestSuite: what no reader may take (n), what each must (y), and what it may do as it likes (i). */
const suite = 'corpora/hostile/json-parsing';

const around = (before: string, bytes: Buffer, after: string): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]));

/** Where a document of somebody else can stand in a file that is otherwise sound. */
const places: readonly (readonly [string, string, (bytes: Buffer) => Uint8Array])[] = [
  ['a STIX bundle', 'x.json', (bytes) => around('{"type":"bundle","objects":[', bytes, ']}')],
  ['an export of AIID', 'x.json', (bytes) => around('[{"incident_id":1,"title":"A"},', bytes, ']')],
  ['a list of ATLAS', 'x.json', (bytes) => around('[{"id":"AML.CS0001","name":"A"},', bytes, ']')],
  ['records of a package', 'x.faultline', (bytes) => aPackage({ records: new Uint8Array(bytes) })],
  ['record files', 'repository/', (bytes) => around('', bytes, '\n')],
];

/** What comes of reading it: how many records, or the sentence that refuses it. */
function outcomeOf(
  name: string,
  bytes: Uint8Array,
): { readonly records: number; readonly said: readonly string[] } {
  try {
    const { records, refused } = readIncoming({ name, bytes });
    return { records: records.length, said: refused };
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    return { records: 0, said: [thrown.message] };
  }
}

describe.skipIf(!isOnDesk(suite))('JSON as bad as it gets', () => {
  const files = isOnDesk(suite) ? readdirSync(deskPath(suite)) : [];

  it.each(places)('brings nothing in with %s, and is told in sentences', (_, name, file) => {
    expect(files.length).toBeGreaterThan(300);
    for (const each of files) {
      const bytes = readFileSync(resolve(deskPath(suite), each));
      const isNothing = new TextDecoder().decode(bytes).trim() === '';
      const { records, said } = outcomeOf(name, file(bytes));
      const sound = each.startsWith('n_') ? 0 : 1;
      expect(records, each).toBeLessThanOrEqual(sound * 3);
      for (const sentence of said) expect(sentence, each).toMatch(/^[^\n]{1,800}$/);
      if (sound === 0 && !isNothing) expect(said.length, each).toBeGreaterThan(0);
    }
  });
});
