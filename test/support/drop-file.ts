import type { Locator, Page } from 'playwright-core';

/** Drops a file on a place of the page, as a person drags it there. */
export async function dropFile(page: Page, place: Locator, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, base64 }) => {
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], name));
      return transfer;
    },
    { name, base64: Buffer.from(bytes).toString('base64') },
  );
  for (const event of ['dragenter', 'dragover', 'drop'])
    await place.dispatchEvent(event, { dataTransfer: transfer });
}
