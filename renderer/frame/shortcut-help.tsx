import { groupBy } from '../../shared/model/group-by.ts';
import { commands } from '../commands/commands.ts';
import { Dialog } from '../components/dialog.tsx';
import { KeyCap } from '../components/key-cap.tsx';
import { useStrings } from '../strings/use-strings.ts';
import styles from './shortcut-help.module.css';

const withKeys = commands.filter(({ keys }) => keys.length > 0);
const groups = [...groupBy(withKeys, ({ group }) => group)];

/** The table of commands, as the keyboard sees it. */
export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const s = useStrings();
  return (
    <Dialog title={s.commands.helpTitle} size="broad" onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it can have the focus, and it scrolls */}
      <section className={styles.groups} aria-label={s.commands.helpTitle} tabIndex={0}>
        {groups.map(([group, those]) => (
          <section key={group}>
            <h3>{s.commands.groups[group]}</h3>
            <dl>
              {those.map((command) => (
                <div key={command.id}>
                  <dt>{s.commands.names[command.id]}</dt>
                  <dd>
                    {command.keys.map((key) => (
                      <KeyCap key={key} name={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  );
}
