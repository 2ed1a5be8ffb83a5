import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeHome, runHere, temporaryHome } from './run-here.ts';

let home: string;
beforeEach(async () => {
  home = await temporaryHome();
});
afterEach(() => removeHome(home));

const run = (...words: string[]) => runHere(join(home, 'no-library'), ['vocabulary', ...words]);

test('lists every term of the packs, without a library', async () => {
  const { code, out } = await run();
  expect(code).toBe(0);
  expect(out).toMatch(/^KIND\s+ID\s+NAME\s+PACK\n/);
  expect(out).toMatch(/theme\s+prompt-injection\s+Prompt injection.*themes-attacks/);
});

test('shows all that the packs say of a term, also as JSON', async () => {
  const { out } = await run('show', 'anthropic');
  expect(out).toMatch(/^Anthropic \(actor anthropic, actors-labs 20\d\d/);
  expect(out).toMatch(/\nproduct: Claude Code, /);
  expect(out).toMatch(/\nonly near .*: Claude; never beside Claude Monet/);
  const { out: json } = await run('show', 'prompt-injection', '--json');
  expect(JSON.parse(json)).toMatchObject({ kind: 'theme', pack: 'themes-attacks' });
});

test('writes the packs as one file that can be read', async () => {
  const { out } = await run('export');
  expect(JSON.parse(out)).toMatchObject({ format: 'faultline/packs-file', schema: 1 });
});

test.each([
  [['show', 'antropic'], 1, /The vocabulary has no "antropic".*anthropic/],
  [['show', 'zzzzqqqq'], 1, /The vocabulary has no "zzzzqqqq"\. "faultline vocabulary" lists what it has\./],
  [['show'], 2, /takes one id/],
  [['shew', 'x'], 2, /cannot "shew".*show/],
])('says of %j what is wrong', async (words, code, sentence) => {
  const done = await run(...words);
  expect(done.code).toBe(code);
  expect(done.err).toMatch(sentence);
});
