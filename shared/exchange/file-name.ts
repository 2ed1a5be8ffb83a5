import { dayOf, type Instant } from '../model/instant.ts';
import { foldText } from '../search/fold-text.ts';

/** Names that Windows keeps for its devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A name that every file system takes, from a title in any script: "model-distillation-2026-11-28.csv". */
export function fileName(title: string, at: Instant, extension: string): string {
  const words = foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  const slug = words === '' || reserved.test(words) ? `timeline${words && `-${words}`}` : words;
  return `${slug}-${dayOf(at)}.${extension}`;
}
