import type { ReactNode } from 'react';
import { useChannel } from '../../channel/use-channel.ts';
import { Failure } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { KnownKeys } from './known-keys.tsx';
import { OwnKey } from './own-key.tsx';
import styles from './share-keys.module.css';

/** Which key this library signs with, and whose the keys of others are. */
export function ShareKeys({ views }: { readonly views: ReactNode }) {
  const s = useStrings();
  const { value, error, retry } = useChannel('keys.list', {});
  return (
    <>
      <PageHead title={s.share.title} count="" views={views} />
      <div className={styles.keys}>
        {error && <Failure error={error} onRetry={retry} />}
        {value && <OwnKey own={value.own} />}
        {value && <KnownKeys keys={value.keys} />}
      </div>
    </>
  );
}
