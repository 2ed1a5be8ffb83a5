import { useEffect, useRef, useState } from 'react';
import type { Source } from '../../../shared/model/source.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { CheckField, choicesOf, SelectField, TextField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './choice-list.module.css';
import { ChoiceList } from './choice-list.tsx';
import { type Found, useAdding } from './use-adding.ts';

export function AddSourceDialog({ onClose }: { readonly onClose: () => void }) {
  const s = useStrings();
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const [speaker, setSpeaker] = useState<Source['speaker']>('news');
  const [allowPrivate, setAllowPrivate] = useState(false);
  const [fullText, setFullText] = useState(false);
  const [tried, setTried] = useState(false);
  const { found, chosen, setChosen, busy, submit, forget } = useAdding(onClose);
  const send = async (): Promise<void> => {
    setTried(true);
    if (url.trim() === '') return;
    await submit({ url: url.trim(), title: title.trim(), speaker, allowPrivate, fullText });
  };
  return (
    <Dialog title={s.sources.add} onClose={onClose}>
      <DialogForm
        submit={submitWords(found, chosen.size, s)}
        busy={busy || (found !== null && found.feeds.length > 0 && chosen.size === 0)}
        onSubmit={send}
        onCancel={onClose}
      >
        <TextField
          label={s.sources.url}
          placeholder={s.sources.urlHint}
          error={tried && url.trim() === '' ? s.incident.required : undefined}
          value={url}
          onChange={(value) => {
            setUrl(value);
            forget();
          }}
          type="url"
          autoFocus
        />
        <TextField label={s.sources.titleField} value={title} onChange={setTitle} />
        <SelectField
          label={s.sources.speaker}
          value={speaker}
          choices={choicesOf(s.tokens.speaker)}
          onChange={setSpeaker}
        />
        <CheckField label={s.sources.fullText} checked={fullText} onChange={setFullText} />
        <CheckField
          label={s.sources.allowPrivate}
          hint={s.sources.allowPrivateHint}
          checked={allowPrivate}
          onChange={(allowed) => {
            setAllowPrivate(allowed);
            forget();
          }}
        />
        <div role="status" className={styles.found}>
          {busy && s.finding.looking}
          {!busy && found && <FoundFeeds found={found} chosen={chosen} onChange={setChosen} />}
        </div>
      </DialogForm>
    </Dialog>
  );
}

function submitWords(found: Found | null, chosen: number, s: ReturnType<typeof useStrings>): string {
  if (found === null) return s.common.add;
  return found.feeds.length === 0 ? s.finding.anyway : s.finding.addChosen(chosen);
}

function FoundFeeds(props: {
  readonly found: Found;
  readonly chosen: ReadonlySet<number>;
  readonly onChange: (chosen: ReadonlySet<number>) => void;
}) {
  const s = useStrings();
  const { found, chosen, onChange } = props;
  const start = useRef<HTMLParagraphElement>(null);
  // In a small window it would come below what is seen, and the button would speak of nothing.
  useEffect(() => void start.current?.scrollIntoView({ block: 'start' }), []);
  if (found.feeds.length === 0) {
    return (
      <>
        <p ref={start}>
          <strong>{s.finding.nothing}</strong>
        </p>
        <p>{found.message !== null && <Untrusted text={found.message} />}</p>
        <p>{s.finding.anywayHint}</p>
      </>
    );
  }
  const choices = found.feeds.map(({ title, url, why, articles }) => ({
    name: title || s.finding.untitled,
    address: url,
    note: `${s.finding.articles(articles)} · ${s.finding.reasons[why]}`,
  }));
  return (
    <>
      <p ref={start}>{s.finding.choose}</p>
      <ChoiceList label={s.finding.choose} choices={choices} chosen={chosen} onChange={onChange} />
    </>
  );
}
