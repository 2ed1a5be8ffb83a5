/** The concepts that the tagger itself asks for hit by hit; their groups, or nothing where the vocabulary has none. */
export function askedConcepts(groupOf: (concept: string) => number | undefined) {
  return {
    negation: groupOf('negation'),
    negationAfter: groupOf('negation-after'),
    deniesNothing: groupOf('denies-nothing'),
    but: groupOf('but'),
    butRather: groupOf('but-rather'),
    notThis: groupOf('not-this'),
    notThisAfter: groupOf('not-this-after'),
    clauseEnd: groupOf('clause-end'),

    bypassed: groupOf('mode-bypassed'),
    denied: groupOf('mode-refused'),
    considered: groupOf('mode-considered'),
    proposed: groupOf('mode-proposed'),
    recommended: groupOf('mode-recommended'),
    announced: groupOf('mode-announced'),
    adopted: groupOf('mode-adopted'),
  } as const;
}

export type AskedConcepts = ReturnType<typeof askedConcepts>;
