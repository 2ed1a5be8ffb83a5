import { type Stamp, type StixObject, stixId, stixObject } from './stix-object.ts';

export type Relationship = {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  /** What tells it from another one between the same two. */
  readonly key: string;
  readonly description?: string;
  readonly labels?: readonly string[];
  readonly start_time?: string | undefined;
  /** It was said, and is not upheld any more. */
  readonly isRevoked?: boolean;
};

export const relationshipId = ({ from, type, to, key }: Relationship): string =>
  stixId('relationship', from, type, to, key);

export function relationshipObject(
  relationship: Relationship,
  stamp: Stamp,
  id = relationshipId(relationship),
): StixObject {
  const { from, type, to, description, labels, start_time, isRevoked } = relationship;
  return stixObject('relationship', id, stamp, {
    relationship_type: type,
    source_ref: from,
    target_ref: to,
    description,
    labels,
    start_time,
    revoked: isRevoked ? true : undefined,
  });
}
