import type { ConditionLack } from '../../../shared/model/condition-lack.ts';
import type { Strings } from '../../strings/en.ts';
import { evidenceWords } from '../inbox/evidence-words.ts';

/** In what way a condition nearly holds, in a few words. */
export function lackWords(lack: ConditionLack, s: Strings): string {
  const { nearly } = s.rules;
  switch (lack.kind) {
    case 'too-far': {
      const words = evidenceWords(lack.evidence, s.inbox.fields);
      return lack.between === null ? nearly.apart(words) : nearly.tooFar(words, lack.between);
    }
    case 'other-field':
      return nearly.otherField(evidenceWords(lack.evidence, s.inbox.fields));
    case 'other-form':
      return nearly.otherForm(evidenceWords(lack.evidence, s.inbox.fields));
    case 'one-of-two':
      return nearly.oneOfTwo(evidenceWords(lack.evidence, s.inbox.fields));
    case 'other-region':
      return nearly.otherRegion;
    case 'no-language':
      return nearly.noLanguage;
    case 'days':
      return lack.days < 0 ? nearly.early(-lack.days) : nearly.late(lack.days);
  }
}
