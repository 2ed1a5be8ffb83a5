import type { Locator, Page } from 'playwright-core';

/** What a person did: presses of keys (a chord is one), presses of the mouse, and letters that were written. */
export type HandCount = { keys: number; clicks: number; letters: number };

/** One person before the screen: in forms with the keyboard alone, elsewhere by key or mouse. Every press is counted. */
export type Hand = {
  readonly page: Page;
  readonly count: HandCount;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly click: (target: Locator) => Promise<void>;
  /** Goes to a field and writes into it in place of what stands there. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** The same with what was copied elsewhere. */
  readonly paste: (field: Locator, text: string) => Promise<void>;
  /** Goes to a list and chooses from it by what its lines begin with. */
  readonly choose: (list: Locator, option: string) => Promise<void>;
  /** Goes to one of several of which one is chosen, and to the next until it is this one. */
  readonly pick: (option: Locator) => Promise<void>;
  /** Goes to a box or a button and presses it. */
  readonly use: (control: Locator, key: 'Space' | 'Enter') => Promise<void>;
};

/** No form has as many stops. */
const farthest = 150;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

export function openHand(page: Page): Hand {
  const count = { keys: 0, clicks: 0, letters: 0 };
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      count.keys += 1;
      await page.keyboard.press(key);
    }
  };
  const goTo = async (isThere: () => Promise<boolean>, target: Locator, key: string): Promise<void> => {
    await target.waitFor({ state: 'attached' });
    for (let stop = 0; !(await isThere()); stop += 1) {
      if (stop === farthest) throw new Error(`${key} does not lead to ${target}.`);
      await press(key);
    }
  };
  const tabTo = (target: Locator): Promise<void> => goTo(() => hasFocus(target), target, 'Tab');
  const into = async (field: Locator): Promise<void> => {
    await tabTo(field);
    if ((await field.inputValue()) !== '') await press('Control+a');
  };
  return {
    page,
    count,
    press,
    click: async (target) => {
      count.clicks += 1;
      await target.click();
    },
    write: async (field, text) => {
      await into(field);
      count.letters += text.length;
      await page.keyboard.type(text);
    },
    paste: async (field, text) => {
      await into(field);
      count.keys += 1;
      await page.keyboard.insertText(text);
    },
    choose: async (list, option) => {
      await tabTo(list);
      count.letters += option.length;
      await page.keyboard.type(option);
    },
    pick: async (option) => {
      const group = option.page().getByRole('dialog').getByRole('radio', { checked: true });
      await tabTo(group);
      await goTo(() => option.isChecked(), option, 'ArrowDown');
    },
    use: async (control, key) => {
      await tabTo(control);
      await press(key);
    },
  };
}
