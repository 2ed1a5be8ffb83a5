import { saveFile } from '../../components/save-file.ts';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';

/** Saves the sources as an OPML file, and tells whose keys were left out of it. */
export function useExport(): () => void {
  const s = useStrings();
  const { change, say } = useChange();
  const save = async (): Promise<void> => {
    const written = await change('opml.export', {});
    if (written === null) return;
    saveFile('faultline-sources.opml', 'text/x-opml', written.opml);
    const names = written.stripped.map(({ title }) => title).join(', ');
    say(names === '' ? s.finding.exported(written.sources) : s.finding.stripped(names));
  };
  return () => void save();
}
