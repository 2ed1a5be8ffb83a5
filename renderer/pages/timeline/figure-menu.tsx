import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import type { PreparedLane } from '../../../shared/timeline/prepare-lanes.ts';
import { sheetSvg } from '../../../shared/timeline/sheet-svg.ts';
import { svgText } from '../../../shared/timeline/svg-node.ts';
import type { TimelineAddress } from '../../address/address.ts';
import menu from '../../components/menu.module.css';
import { saveFile } from '../../components/save-file.ts';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { printSheet } from './print-sheet.ts';
import { sheetPng } from './sheet-png.ts';
import { useSheet } from './use-sheet.ts';
import type { useTimelineWords } from './use-timeline-words.ts';

type Props = {
  readonly address: TimelineAddress;
  readonly entries: readonly TimelineEntry[];
  readonly lanes: readonly PreparedLane[];
  readonly words: ReturnType<typeof useTimelineWords>;
  readonly today: string;
};

/** The whole filtered timeline, not only what is seen of it, as a figure: saved or printed, always on white. */
export function FigureMenu(props: Props) {
  const s = useStrings();
  const { say, fail } = useChange();
  const sheet = useSheet(props);
  const name = `${s.figure.file}-${props.today}`;
  const png = async (): Promise<void> => {
    const picture = await sheetPng(sheet());
    if (picture) saveFile(`${name}.png`, 'image/png', picture);
    else say(s.figure.failed);
  };
  const actions = {
    svg: () => saveFile(`${name}.svg`, 'image/svg+xml', svgText(sheetSvg(sheet()))),
    png: () => void png().catch(fail),
    print: () => printSheet(sheetSvg(sheet())),
  };
  const ways = ['svg', 'png', 'print'] as const;
  return (
    <MenuTrigger>
      <AriaButton className={menu.opener ?? ''} isDisabled={props.entries.length === 0}>
        {s.figure.menu}
      </AriaButton>
      <Popover className={menu.popover ?? ''}>
        <Menu
          className={menu.list ?? ''}
          aria-label={s.figure.menu}
          onAction={(key) => ways.filter((way) => way === key).map((way) => actions[way]())}
        >
          {ways.map((way) => (
            <MenuItem key={way} id={way} className={menu.item ?? ''}>
              {s.figure[way]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
