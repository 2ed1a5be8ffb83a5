import { answerJobs } from './answer-jobs.ts';
import { extractText } from './extract-text.ts';

answerJobs(extractText);
