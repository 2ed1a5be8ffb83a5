import { saveFile } from '../../components/save-file.ts';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';

/** What a pack is called may hold what no file may be called. */
const fileNameOf = (name: string): string => `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.json`;

/** Saves the shipped packs, or packs and rules of one's own, as a file that a person can read. */
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
  const pack = async (id: string): Promise<void> => {
    const written = await change('packs.export', { id });
    if (written === null) return;
    saveFile(fileNameOf(written.name), 'application/json', written.text);
    say(s.packs.exported(written.name, written.entries));
  };
  return {
    exportPacks: () => void packs(),
    exportPack: (id: string) => void pack(id),
    exportRules: () => void rules(),
  };
}
