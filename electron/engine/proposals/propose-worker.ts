import { parentPort, workerData } from 'node:worker_threads';
import { createProposer } from '../../../shared/ledger/propose/propose-incidents.ts';
import type { ProposeInput } from '../../../shared/ledger/propose/read-article.ts';
import type { OwnPack } from '../../../shared/model/own-pack.ts';
import { extendVocabulary } from '../../../shared/packs/extend-vocabulary.ts';
import { compileVocabulary } from '../../../shared/tagging/compile-vocabulary.ts';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';

/** Reads the articles of one story and says what they propose, beside the thread that answers the screen. */
const port = parentPort;
if (!port) throw new Error('The propose worker runs in a thread of its own.');
const packs = workerData as readonly OwnPack[]; // its caller is typed
const { vocabulary: extended } = extendVocabulary(shippedVocabulary, packs);
const vocabulary = compileVocabulary(extended);
const propose = createProposer(extended);

port.on('message', (articles: readonly ProposeInput[]) => {
  const tagged = articles.map((input) => {
    const { published, ...rest } = input;
    return { input, tags: tagText(published ? { ...rest, published } : rest, vocabulary) };
  });
  port.postMessage(propose([tagged]));
});
