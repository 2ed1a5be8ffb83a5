import { type ReactNode, useState } from 'react';
import type { ShareOutAddress } from '../../address/share-address.ts';
import { goTo } from '../../address/use-address.ts';
import { useSteadyChannel } from '../../channel/use-channel.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { Button } from '../../components/button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { exportRequest } from './export-request.ts';
import { OutForm } from './out-form.tsx';
import { OutPreview } from './out-preview.tsx';
import { noProtection, protectionFlaw, protectionRequest } from './protection.ts';
import styles from './share.module.css';
import { useLanguage } from './use-language.ts';
import { useSaving } from './use-saving.ts';
import { useSettled } from './use-settled.ts';

/** What leaves: how, and what exactly, before it is saved. */
export function ShareOut({
  address,
  views,
}: {
  readonly address: ShareOutAddress;
  readonly views: ReactNode;
}) {
  const s = useStrings();
  const language = useLanguage();
  const wanted = exportRequest(address, language);
  const request = useSettled(wanted, JSON.stringify(wanted));
  const { value: preview, error, retry } = useSteadyChannel('exports.preview', request);
  const { saving, save, stop } = useSaving();
  const [protection, protect] = useState(noProtection);
  const isNative = address.format === 'native';
  const isProtected = !isNative || protectionFlaw(protection) === null;
  const canSave = saving === null && isProtected && preview !== undefined && preview.rows > 0;
  const start = (): void => {
    if (!canSave) return;
    save({ ...wanted, ...protectionRequest(address.format, protection) });
    protect({ ...protection, passphrase: '', again: '' });
  };
  useCommands({ 'share.export': start });
  return (
    <>
      <PageHead title={s.share.title} count={preview ? s.share.rows(preview.rows) : ''} views={views}>
        {saving?.isSlow && (
          <>
            <span className={styles.progress} role="status">
              {saving.bytes === 0 && saving.isEncrypted
                ? s.protect.encrypting
                : s.share.writing(sizeWords(saving.bytes, s.locale))}
            </span>
            <Button icon="stop" label={s.share.cancel} onClick={stop} />
          </>
        )}
        <Button
          look="primary"
          icon="share"
          label={s.share.export}
          shortcut="E"
          disabled={!canSave}
          onClick={start}
        />
      </PageHead>
      <div className={styles.out}>
        <OutForm
          address={address}
          onChange={(change) => goTo({ ...address, ...change }, 'replace')}
          protection={protection}
          onProtect={protect}
        />
        <OutPreview address={address} request={request} preview={preview} error={error} onRetry={retry} />
      </div>
    </>
  );
}

const sizeWords = (bytes: number, locale: string): string =>
  `${(bytes / 1_000_000).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
