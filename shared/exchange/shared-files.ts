import { exportProfileRecord } from '../model/export-profile-record.ts';
import { tableMapping } from '../model/table-mapping.ts';
import { sharedFile } from './shared-file.ts';

/** What a person keeps under a name and gives to others. */
export const sharedFiles = {
  profile: sharedFile({
    format: 'faultline/profiles-file',
    section: 'profiles',
    item: exportProfileRecord,
    holds: 'export profiles',
    writtenBy: 'Share all profiles as a file',
  }),
  mapping: sharedFile({
    format: 'faultline/mappings-file',
    section: 'mappings',
    item: tableMapping,
    holds: 'column mappings',
    writtenBy: 'Share all mappings as a file',
  }),
} as const;
