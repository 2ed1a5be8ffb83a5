import { expect, test } from 'vitest';
import { answerBridge } from '../../../electron/hosts/desktop/bridge.ts';

type Sender = Parameters<typeof answerBridge>[0];

const own: Sender = { url: 'app://bundle/', parent: null };
// Only whether there is a parent matters.
const inner = { url: 'app://bundle/', parent: own } as Sender;

async function ask(
  sender: Sender,
  name: unknown,
  text: unknown,
): Promise<{ asked: boolean; reply: unknown }> {
  let asked = false;
  const reply = await answerBridge(sender, name, text, async () => {
    asked = true;
    return '{"ok":true,"value":1}';
  });
  return { asked, reply: JSON.parse(reply) };
}

test('passes on what its own page asks', async () => {
  expect(await ask(own, 'library.info', '{}')).toEqual({ asked: true, reply: { ok: true, value: 1 } });
});

test('passes on a list of feeds of 5 MiB, which its JSON makes longer, and no endless one', async () => {
  const list = JSON.stringify({ text: '"\n'.repeat(2.5 * 1024 * 1024) });
  expect(await ask(own, 'opml.preview', list)).toMatchObject({ asked: true });
  expect(await ask(own, 'opml.import', `[${' '.repeat(16 * 1024 * 1024)}]`)).toMatchObject({ asked: false });
});

test.each<[string, Sender]>([
  ['a frame that is gone', null],
  ['an inner frame', inner],
  ['an inner blank frame', { url: 'about:srcdoc', parent: inner } as Sender],
  ['a blank page', { url: 'about:blank', parent: null }],
  ['no address', { url: '', parent: null }],
  ['a broken address', { url: 'app://[', parent: null }],
  ['a longer name', { url: 'app://bundle.evil/', parent: null }],
  ['another host of the scheme', { url: 'app://other/', parent: null }],
  ['the web', { url: 'https://example.org/app://bundle/', parent: null }],
  ['a file', { url: 'file:///app://bundle/', parent: null }],
  ['data', { url: 'data:text/html,x', parent: null }],
])('refuses %s', async (_, sender) => {
  expect(await ask(sender, 'library.info', '{}')).toMatchObject({
    asked: false,
    reply: { ok: false, error: { code: 'NO_PERMISSION' } },
  });
});

test.each([
  ['no name', undefined, '{}'],
  ['a name that is no text', {}, '{}'],
  ['nothing JSON can say', 'library.info', undefined],
  ['an object in place of its text', 'library.info', {}],
  ['bytes', 'library.info', new Uint8Array(3)],
  ['more than 5 MiB', 'library.info', ' '.repeat(5 * 1024 * 1024 + 1)],
  ['more than 5 MiB of longer characters', 'library.info', 'ü'.repeat(2.5 * 1024 * 1024 + 1)],
])('refuses %s', async (_, name, text) => {
  expect(await ask(own, name, text)).toMatchObject({
    asked: false,
    reply: { ok: false, error: { code: 'BAD_REQUEST' } },
  });
});
