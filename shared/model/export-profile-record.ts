import { z } from 'zod';
import { exportFormats, exportProfile } from './export-profile.ts';
import { recordId } from './record-id.ts';

/** How something is exported, kept under a name, so that it is exported in the same way again and by a whole team. */
export const exportProfileFields = exportProfile.extend({
  name: z.string().trim().min(1).max(120),
  format: z.enum(exportFormats),
});
export const exportProfileRecord = exportProfileFields.extend({ id: recordId });
export type ExportProfileFields = z.infer<typeof exportProfileFields>;
export type ExportProfileRecord = z.infer<typeof exportProfileRecord>;
