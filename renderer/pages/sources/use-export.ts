import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';

/** Saves the sources as an OPML file, and tells whose keys were left out of it. */
export function useExport(): () => void {
  const s = useStrings();
  const { change, say } = useChange();
  const save = async (): Promise<void> => {
    const written = await change('opml.export', {});
    if (written === null) return;
    saveAs('faultline-sources.opml', written.opml);
    const names = written.stripped.map(({ title }) => title).join(', ');
    say(names === '' ? s.finding.exported(written.sources) : s.finding.stripped(names));
  };
  return () => void save();
}

/** Each host lets a link with `download` be saved. */
function saveAs(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/x-opml' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
