import { answerJobs } from './answer-jobs.ts';
import { type ParseContext, parseFeedBytes } from './parse-feed-bytes.ts';

export type ParseJob = ParseContext & { readonly bytes: Uint8Array };

answerJobs((job: ParseJob) => parseFeedBytes(job.bytes, job));
