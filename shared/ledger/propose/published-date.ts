import { type EdtfDate, edtfSpan } from '../../model/edtf-date.ts';

/** The day, month or year of publication, without its time; null where none is known. */
export function publishedDate(published: string | null | undefined): EdtfDate | null {
  const day = published?.replace(/[T ].*$/s, '') ?? '';
  return edtfSpan(day) === null ? null : day;
}
