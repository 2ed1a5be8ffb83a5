import type { DocKind } from './doc-kind.ts';
import type { OpenDoc } from './open-doc.ts';

export type HeldDoc<Item, Meta> = { readonly doc: OpenDoc<Item, Meta>; readonly release: () => void };

/**
 * The documents in memory. A file is never open twice: whoever changes it holds it, and only what nobody holds may
 * be forgotten, the longest unused first.
 */
export type Docs = {
  readonly hold: <Item, Meta>(name: string, kind: DocKind<Item, Meta>) => Promise<HeldDoc<Item, Meta>>;
  readonly use: <Item, Meta, Value>(
    name: string,
    kind: DocKind<Item, Meta>,
    work: (doc: OpenDoc<Item, Meta>) => Value | Promise<Value>,
  ) => Promise<Value>;
};

export type OpenNamedDoc = <Item, Meta>(
  name: string,
  kind: DocKind<Item, Meta>,
) => Promise<OpenDoc<Item, Meta>>;

type Entry = { readonly doc: Promise<unknown>; holders: number };

export function createDocs(open: OpenNamedDoc, keep: number): Docs {
  const entries = new Map<string, Entry>();

  const forgetOld = (): void => {
    const free = [...entries].filter(([, entry]) => entry.holders === 0);
    for (const [name] of free.slice(0, Math.max(0, free.length - keep))) entries.delete(name);
  };

  const hold: Docs['hold'] = async <Item, Meta>(name: string, kind: DocKind<Item, Meta>) => {
    const entry = entries.get(name) ?? { doc: open(name, kind), holders: 0 };
    entries.delete(name);
    entries.set(name, entry);
    entry.holders += 1;
    let isHeld = true;
    const release = (): void => {
      if (isHeld) entry.holders -= 1;
      isHeld = false;
      forgetOld();
    };
    try {
      // A name has one kind (doc-kind.ts), so what is open under it is of the kind asked for.
      return { doc: (await entry.doc) as OpenDoc<Item, Meta>, release };
    } catch (thrown) {
      entries.delete(name);
      throw thrown;
    }
  };

  const use: Docs['use'] = async (name, kind, work) => {
    const { doc, release } = await hold(name, kind);
    try {
      return await work(doc);
    } finally {
      release();
    }
  };
  return { hold, use };
}
