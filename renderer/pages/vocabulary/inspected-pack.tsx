import type { InspectedPack, PackInspection } from '../../../shared/contract/own-packs.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { PackEntries } from './pack-entries.tsx';
import { PackFacts } from './pack-facts.tsx';
import { PackProblems } from './pack-problems.tsx';
import styles from './packs-view.module.css';

/** What a file of packs holds: its entries, what is left out and why, and the examples that do not hold. */
export function InspectedPackReport({ inspection }: { readonly inspection: PackInspection }) {
  const s = useStrings();
  const { pack, problems } = inspection;
  if (pack === null) return <PackProblems title={s.packs.nothing} problems={problems} isGrave />;
  return (
    <section className={styles.part}>
      <h3>
        <Untrusted text={pack.name} />
      </h3>
      <p className={styles.soft}>
        <PackFacts pack={pack} /> · {s.packs.verdicts[pack.verdict]}
      </p>
      {problems.length > 0 && <PackProblems title={s.packs.problems(problems.length)} problems={problems} />}
      <PackEntries entries={pack.entries} areLinks={false} />
      {pack.same > 0 && <p className={styles.soft}>{s.packs.same(pack.same)}</p>}
      <Examples pack={pack} />
    </section>
  );
}

function Examples({ pack }: { readonly pack: InspectedPack }) {
  const s = useStrings();
  const { examples, failed } = pack;
  if (examples === 0) return <p className={styles.soft}>{s.packs.noExamples}</p>;
  const title = s.packs.examples(examples, failed.length);
  if (failed.length === 0) return <p className={styles.soft}>{title}</p>;
  const problems = failed.map(({ id, sort, sentence }) => `${id} · ${s.packs.failed[sort]}: ${sentence}`);
  return <PackProblems title={title} problems={problems} />;
}
