import { saveFile } from '../../components/save-file.ts';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';

/** Saves the packs, or one's own rules, as a file that a person can read. */
export function useExports() {
  const s = useStrings();
  const { change, say } = useChange();
  const packs = async (): Promise<void> => {
    const written = await change('vocabulary.export', {});
    if (written === null) return;
    saveFile('faultline-packs.json', 'application/json', written.text);
    say(s.vocabulary.exported(written.packs, written.entries));
  };
  const rules = async (): Promise<void> => {
    const written = await change('rules.export', {});
    if (written === null) return;
    saveFile('faultline-rules.json', 'application/json', written.text);
    say(s.rules.exported(written.rules));
  };
  return { exportPacks: () => void packs(), exportRules: () => void rules() };
}
