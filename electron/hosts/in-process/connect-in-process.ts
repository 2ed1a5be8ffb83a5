import type { Transport } from '../../../shared/contract/client.ts';
import { fail } from '../../../shared/contract/reply.ts';
import type { HostedEngine } from '../hosted-engine.ts';

/**
 * An engine in the same process, reached as if it were not: every value passes through JSON, so that nothing is
 * shared by reference and what would not travel to a browser does not travel here either.
 */
export function connectInProcess(engine: Pick<HostedEngine, 'dispatch' | 'subscribe'>): Transport {
  return {
    request: async (name, payload) => {
      const carried = carry(payload);
      if (!carried.ok) return fail('BAD_REQUEST', `${name}: the request holds what JSON cannot carry.`);
      const reply = carry(await engine.dispatch(name, carried.value));
      return reply.ok ? reply.value : fail('INTERNAL', `The answer to ${name} cannot be carried as JSON.`);
    },
    subscribe: (listener) => engine.subscribe((event, payload) => listener(event, carry(payload).value)),
  };
}

type Carried = { readonly ok: boolean; readonly value?: unknown };

function carry(value: unknown): Carried {
  if (value === undefined) return { ok: true };
  try {
    const text = JSON.stringify(value);
    return text === undefined ? { ok: false } : { ok: true, value: JSON.parse(text) };
  } catch (thrown) {
    // A circle, a BigInt or a depth beyond the stack; anything else is a fault of ours and must be seen.
    if (thrown instanceof TypeError || thrown instanceof RangeError) return { ok: false };
    throw thrown;
  }
}
