import { type OwnPack, ownPack } from '../../../shared/model/own-pack.ts';
import { idOf } from '../ledger/sample-records.ts';

/** A pack of one's own with these entries and nothing else. */
export const madePack = (entries: object, place = 1): OwnPack =>
  ownPack.parse({ id: idOf(place), name: 'Ours', ...entries });

/** A file of packs with this in it. */
export const madeFile = (content: object): string =>
  JSON.stringify({ format: 'faultline/packs-file', schema: 1, ...content });

/** An actor that no shipped pack has. */
export const harbour = {
  id: 'harbour-labs',
  name: 'Harbour Labs',
  kind: 'lab',
  country: 'NO',
  aliases: ['Harbourworks'],
  spellings: { zh: ['海湾实验室'] },
  match: ['Harbour Labs says that its models were copied.'],
  ignore: ['The harbour laboratory tests sea water.'],
} as const;

/** A theme that no shipped pack has. */
export const saltTheme = {
  id: 'salting',
  label: 'Salted outputs',
  rules: { en: ['salted output*', 'salt* ~ answers'] },
  match: ['The vendor shipped salted outputs.'],
  ignore: ['Salted butter is dear.'],
} as const;
