import type { HandlingMark } from '../model/handling-mark.ts';
import type { StixObject } from './stix-object.ts';

const extension = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';

/** As OASIS published them for TLP 2.0; STIX 2.1 knows only those of TLP 1, so that a bundle carries those it uses. */
const ids: Readonly<Record<HandlingMark, string>> = {
  clear: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
  green: 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  amber: 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'amber+strict': 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
  red: 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1',
};

export const markingId = (mark: HandlingMark): string => ids[mark];

export const markingObject = (mark: HandlingMark): StixObject => ({
  type: 'marking-definition',
  spec_version: '2.1',
  id: ids[mark],
  created: '2022-10-01T00:00:00.000Z',
  name: `TLP:${mark.toUpperCase()}`,
  extensions: { [extension]: { extension_type: 'property-extension', tlp_2_0: mark } },
});
