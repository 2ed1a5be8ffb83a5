import { z } from 'zod';
import { type OwnPack, ownPack } from '../../../shared/model/own-pack.ts';

/**
 * The packs of one's own with which an index describes articles, as it keeps them: where they are not those of the
 * library any more, all is described anew. What a pack is called, and its labels in other languages, change no tag.
 */
export function taggingPacks(packs: Iterable<OwnPack>): string {
  const kept = [...packs].map((pack) => ({ ...pack, name: 'pack', version: '1', maker: '', labels: {} }));
  return JSON.stringify(kept.sort((a, b) => a.id.localeCompare(b.id)));
}

export const noTaggingPacks = taggingPacks([]);

export const readTaggingPacks = (packs: string): readonly OwnPack[] =>
  z.array(ownPack).parse(JSON.parse(packs));
