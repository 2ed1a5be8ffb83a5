import type { Strings } from './en.ts';
import { articles } from './tr/articles.ts';
import { finding } from './tr/finding.ts';
import { frame } from './tr/frame.ts';
import { ledger } from './tr/ledger.ts';
import { stories } from './tr/stories.ts';
import { tokens } from './tr/tokens.ts';

/** Every sentence on the screen, in Turkish. */
export const tr: Strings = { ...frame, ...articles, ...ledger, ...finding, ...stories, ...tokens };
