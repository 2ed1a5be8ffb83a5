import { parentPort, workerData } from 'node:worker_threads';
import { createProposer } from '../../../shared/ledger/propose/propose-incidents.ts';
import type { ProposeInput } from '../../../shared/ledger/propose/read-article.ts';
import type { OwnPack } from '../../../shared/model/own-pack.ts';
import type { Proposal } from '../../../shared/model/proposal.ts';
import { extendVocabulary } from '../../../shared/packs/extend-vocabulary.ts';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import type { ProposeJob, ProposeReply } from './propose-messages.ts';

/** Reads the articles of one story at a time and says what they propose, beside the thread that answers the screen. */
const port = parentPort;
if (!port) throw new Error('The propose worker runs in a thread of its own.');
const packs = workerData as readonly OwnPack[]; // its caller is typed
const { vocabulary: extended } = extendVocabulary(shippedVocabulary, packs);
const vocabulary = compileVocabulary(extended);
const propose = createProposer(extended);

function proposalsFrom(articles: readonly ProposeInput[]): readonly Proposal[] {
  const tagged = articles.map((input) => {
    const { published, ...rest } = input;
    return { input, tags: tagText(published ? { ...rest, published } : rest, vocabulary) };
  });
  return propose([tagged]);
}

function replyTo({ job, articles }: ProposeJob): ProposeReply {
  try {
    return { job, ok: true, proposals: proposalsFrom(articles) };
  } catch (thrown) {
    return {
      job,
      ok: false,
      message: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    };
  }
}

port.on('message', (job: ProposeJob) => port.postMessage(replyTo(job)));
