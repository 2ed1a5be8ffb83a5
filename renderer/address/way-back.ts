import type { Address } from './address.ts';

/** How each page was left in this window, the latest last. */
const left = new Map<Address['page'], Address>();

export function rememberAddress(address: Address): void {
  left.delete(address.page);
  left.set(address.page, address);
}

type AddressOf<Page extends Address['page']> = Extract<Address, { readonly page: Page }>;

/** The latest of these pages as it was left, or else `otherwise`: closing what was opened from a list leads back to its place in it. */
export function wayBack<Page extends Address['page']>(
  pages: readonly Page[],
  otherwise: AddressOf<Page>,
): AddressOf<Page> {
  const isWanted = (address: Address): address is AddressOf<Page> =>
    pages.some((page) => page === address.page);
  return [...left.values()].findLast(isWanted) ?? otherwise;
}
