import { discover } from '../../../shared/feeds/discover.ts';
import { parseOpml } from '../../../shared/feeds/parse-opml.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { answerJobs } from './answer-jobs.ts';
import type { AsideReply, AsideTask } from './read-aside.ts';

answerJobs((task: AsideTask): AsideReply => {
  try {
    if (task.kind === 'opml') return { kind: 'opml', opml: parseOpml(task.text) };
    return { kind: 'page', candidates: discover(task.html, task.address) };
  } catch (thrown) {
    if (thrown instanceof AppError) return { kind: 'refused', message: thrown.message };
    throw thrown;
  }
});
