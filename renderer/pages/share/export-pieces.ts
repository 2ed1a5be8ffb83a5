import type { Client } from '../../../shared/contract/client.ts';

/** The bytes of an export that was begun, as they are made. Whoever stops asking ends it. */
export async function* exportPieces(id: string, client: Client): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (;;) {
    const { base64, done } = await client.request('exports.read', { export: id });
    if (base64 !== '') yield Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    if (done) return;
  }
}
