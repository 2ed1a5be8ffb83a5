import { z } from 'zod';
import { incident } from '../model/incident.ts';
import { proposal } from '../model/proposal.ts';

/** What articles propose for the ledger. Nothing enters it here: what a person accepts is written by `batch.apply`. */
export const proposalChannels = {
  /** By the id of a story, or of one article. */
  'proposals.list': {
    request: z.strictObject({ story: z.string().max(100) }),
    response: z.strictObject({
      proposals: z.array(proposal),
      /** Lines that a person refused before, and which are left out. */
      refused: z.int(),
      /** Incidents under which one of the articles is filed already. */
      filed: z.array(incident),
      /** Under which hash the library keeps the text of each article. */
      hashes: z.record(z.string(), z.string()),
    }),
  },
} as const;
