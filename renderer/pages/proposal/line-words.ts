import type { Strings } from '../../strings/en.ts';
import type { Vocabulary } from '../../vocabulary/read-vocabulary.ts';
import type { ProposalLine } from './proposal-lines.ts';

/** A line in one sentence, for lists and for those who hear it read out. */
export function lineWords(line: ProposalLine, s: Strings, vocabulary: Vocabulary): string {
  switch (line.kind) {
    case 'party':
      return `${line.party.actor.name}: ${s.tokens.role[line.party.role]}`;
    case 'theme':
      return vocabulary.label('theme', line.theme);
    case 'claim':
      return line.claim.text;
    case 'assertion': {
      const { speaker, stance, quote } = line.assertion;
      return `${speaker.name} ${s.tokens.stance[stance]}: ${quote.text}`;
    }
    case 'measure': {
      const { kind, by, status } = line.measure;
      const label = vocabulary.label('countermeasure', kind);
      return `${label}: ${s.tokens.measureStatus[status]}${by ? ` (${by.name})` : ''}`;
    }
    case 'legal':
      return s.tokens.legalBasis[line.legal.basis];
  }
}
