import type { ArticleClues } from '../../../shared/stories/article-clues.ts';
import { createClueReader } from '../../../shared/stories/read-clues.ts';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';

const vocabulary = compileVocabulary(shippedVocabulary);
const read = createClueReader(shippedVocabulary);

export type Given = {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly published?: string;
  readonly source?: string;
  readonly url?: string;
};

/** The clues of an article, tagged with the shipped packs. */
export function cluesFor({
  id,
  title = '',
  text = '',
  published = '2026-03-02',
  ...more
}: Given): ArticleClues {
  const input = { id, title, text, published, ...more };
  return read(input, tagText(input, vocabulary));
}

export const accusation = {
  title: 'Brightwater AI says three rivals copied its assistant',
  text: 'Brightwater AI accused three labs on Monday of using about 31,000 fraudulent accounts to harvest 18 million answers from its Heron assistant. Chief scientist Nora Feldkamp showed the traffic.',
};
export const retelling = {
  title: '31,000 fake accounts: how Heron was copied',
  text: 'The lab Brightwater published what it knows of a campaign against Heron. In all 18 million exchanges were taken, says Nora Feldkamp.',
};
export const inTurkish = {
  title: 'Brightwater: 31 bin sahte hesapla modelimiz kopyalandı',
  text: "ABD'li şirket Brightwater, üç laboratuvarı 31 bin sahte hesap açıp Heron asistanından 18 milyon yanıt toplamakla suçladı.",
};
export const otherEvent = {
  title: 'Larkpay agent deletes three months of ledgers',
  text: 'A coding agent of the fintech Larkpay dropped a production table. Founder Priya Raman posted the log.',
};
