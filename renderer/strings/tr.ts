import { tokensTr } from '../../shared/words/tokens-tr.ts';
import type { Strings } from './en.ts';
import { articles } from './tr/articles.ts';
import { finding } from './tr/finding.ts';
import { frame } from './tr/frame.ts';
import { incident } from './tr/incident.ts';
import { intake } from './tr/intake.ts';
import { keys } from './tr/keys.ts';
import { ledger } from './tr/ledger.ts';
import { leftOut } from './tr/left-out.ts';
import { measures } from './tr/measures.ts';
import { packs } from './tr/packs.ts';
import { proposal } from './tr/proposal.ts';
import { relevance } from './tr/relevance.ts';
import { rules } from './tr/rules.ts';
import { share } from './tr/share.ts';
import { stories } from './tr/stories.ts';
import { timeline } from './tr/timeline.ts';
import { vocabulary } from './tr/vocabulary.ts';

/** Every sentence on the screen, in Turkish. */
export const tr: Strings = {
  ...frame,
  ...articles,
  ...incident,
  ...ledger,
  ...measures,
  ...proposal,
  ...finding,
  ...stories,
  ...vocabulary,
  ...packs,
  ...rules,
  ...relevance,
  ...timeline,
  ...share,
  ...intake,
  ...keys,
  ...leftOut,
  tokens: tokensTr,
};
