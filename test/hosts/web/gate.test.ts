import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createGate } from '../../../electron/hosts/web/gate.ts';
import { startRig } from './web-host-rig.ts';

const gateAt = (now: () => number) => createGate({ port: 4000, now, randomBytes });

test('gives a cookie for the token once', () => {
  const gate = gateAt(() => 0);
  expect(gate.open(gate.token)).toMatch(/^faultline-4000=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
  expect(gate.open(gate.token)).toBeNull();
});

test('makes a token of 256 bits that is not the cookie', () => {
  const gate = gateAt(() => 0);
  expect(gate.token).toMatch(/^[\w-]{43}$/);
  expect(gate.open(gate.token)).not.toContain(gate.token);
});

test.each(['', 'x', 'a'.repeat(43), 'é'.repeat(43)])('gives nothing for the wrong token "%s"', (token) => {
  const gate = gateAt(() => 0);
  expect(gate.open(token)).toBeNull();
  expect(gate.open(gate.token)).not.toBeNull();
});

test('lets the token lapse after a day', () => {
  const clock = { now: 0 };
  const gate = gateAt(() => clock.now);
  clock.now = 24 * 60 * 60 * 1000 + 1;
  expect(gate.open(gate.token)).toBeNull();
});

test('admits its own cookie among others, and nothing else', () => {
  const gate = gateAt(() => 0);
  const cookie = gate.open(gate.token)?.split(';')[0] ?? '';
  expect(gate.admits(`a=b; ${cookie}; c=d`)).toBe(true);
  for (const wrong of [
    undefined,
    '',
    'a=b',
    cookie.slice(0, -1),
    `x${cookie}`,
    cookie.replace('4000', '4001'),
  ]) {
    expect(gate.admits(wrong)).toBe(false);
  }
});

test('sends the browser on to an address without the token', async () => {
  const { url } = await startRig();
  const answer = await fetch(url, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
  expect(answer.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
  expect((await fetch(url, { redirect: 'manual' })).status).toBe(403);
});

test('shows nothing without the cookie', async () => {
  const { origin, engine } = await startRig();
  const get = async (path: string) => (await fetch(origin + path)).status;
  expect(
    await Promise.all(['/', '/index.html', '/assets/index-1.js', '/none', '/api/events'].map(get)),
  ).toEqual([403, 403, 403, 403, 403]);
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${origin}/api/library.info`, { method: 'POST', headers, body: '{}' });
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ ok: false, error: { code: 'NO_PERMISSION' } });
  expect(engine.asked).toEqual([]);
});

test('does not repeat the token or the question on an error page', async () => {
  const { origin, token, signIn } = await startRig();
  const cookie = await signIn();
  const answer = await fetch(`${origin}/nowhere-${token}`, { headers: { cookie } });
  expect(await answer.text()).toBe('There is no such page.\n');
});
