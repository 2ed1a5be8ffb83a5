import { tokensEn } from '../../shared/words/tokens-en.ts';
import { articles } from './en/articles.ts';
import { finding } from './en/finding.ts';
import { frame } from './en/frame.ts';
import { incident } from './en/incident.ts';
import { intake } from './en/intake.ts';
import { keys } from './en/keys.ts';
import { ledger } from './en/ledger.ts';
import { leftOut } from './en/left-out.ts';
import { measures } from './en/measures.ts';
import { packs } from './en/packs.ts';
import { proposal } from './en/proposal.ts';
import { relevance } from './en/relevance.ts';
import { rules } from './en/rules.ts';
import { share } from './en/share.ts';
import { stories } from './en/stories.ts';
import { timeline } from './en/timeline.ts';
import { vocabulary } from './en/vocabulary.ts';

/** Every sentence on the screen, in English. Another language is one more folder of this shape. */
export const en = {
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
  tokens: tokensEn,
};

export type Strings = typeof en;
