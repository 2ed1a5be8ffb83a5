import { expect, test } from 'vitest';
import { startRig } from './web-host-rig.ts';

async function openStream(origin: string, cookie: string) {
  const answer = await fetch(`${origin}/api/events`, { headers: { cookie } });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const seen = { text: '' };
  const until = async (wanted: string): Promise<void> => {
    while (!seen.text.includes(wanted)) {
      const part = await reader?.read();
      if (part === undefined || part.done) throw new Error(`the stream ended before ${wanted}`);
      seen.text += part.value;
    }
  };
  return { answer, until, ended: () => reader?.read(), leave: () => reader?.cancel() };
}

test('passes on what the engine tells, one message an event', async () => {
  const { origin, engine, signIn } = await startRig();
  const stream = await openStream(origin, await signIn());
  expect(stream.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  await stream.until('retry: 1000\n\n');
  engine.emit('data.changed', { topics: ['sources'] });
  await stream.until('data: {"event":"data.changed","payload":{"topics":["sources"]}}\n\n');
});

test('sends a sign of life when nothing happens', async () => {
  const { origin, signIn } = await startRig({ heartbeatMs: 5 });
  const stream = await openStream(origin, await signIn());
  await stream.until(': still here\n\n');
});

test('ends the stream when the host closes', async () => {
  const { origin, engine, close, signIn } = await startRig();
  const stream = await openStream(origin, await signIn());
  await stream.until('retry');
  expect(engine.listeners.size).toBe(1);
  await close();
  await expect(stream.ended()).rejects.toThrow();
  expect(engine.listeners.size).toBe(0);
});
