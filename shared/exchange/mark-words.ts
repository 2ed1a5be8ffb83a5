import type { HandlingMark } from '../model/handling-mark.ts';

/** A handling mark as TLP 2.0 has it written: "TLP:AMBER+STRICT". */
export const markWords = (mark: HandlingMark): string => `TLP:${mark.toUpperCase()}`;
