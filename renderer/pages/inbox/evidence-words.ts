import type { Evidence } from '../../../shared/model/evidence.ts';

const shownWords = 6;

/** The words that caused a tag, each once, with where they stand: “DeepSeek” in the title, “蒸馏” in the text. */
export function evidenceWords(
  evidence: readonly Evidence[],
  fields: Readonly<Record<Evidence['field'], string>>,
): string {
  const words = new Map(
    evidence.map(({ text, field }) => [`${text.toLowerCase()} ${field}`, `“${text}” ${fields[field]}`]),
  );
  const shown = [...words.values()].slice(0, shownWords);
  return shown.join(', ') + (words.size > shown.length ? ' …' : '');
}
