import type { HandlingMark } from '../../../shared/model/handling-mark.ts';

/** As it stands on documents; the same in every language. */
export const markName = (mark: HandlingMark): string => `TLP:${mark.toUpperCase()}`;
