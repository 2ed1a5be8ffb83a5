/** What an import does not take, and why: what the engine says in English, in the words of a language. */
export const leftOut = {
  leftOut: {
    /** Whether the engine speaks this language. */
    isEngines: true,
    wholes: {
      tableEnd: (line: string, most: string) =>
        `Line ${line} and all after it were left out: a table has at most ${most} rows.`,
      noTitle: () => 'No row was read: no column is the title. Say which one is.',
      foreign: (count: string) => `${count} objects of other programs were left out.`,
      outlines: (count: string, most: string, file: string) =>
        `${count} outlines beyond the first ${most} of ${file} were not read.`,
      cut: (file: string) => `${file} ends before its list does: what came before that was read.`,
      more: (count: string) => `${count} more were left out for such reasons.`,
    },
    places: {
      lineOf: (line: string, file: string) => `Line ${line} of ${file}`,
      line: (line: string) => `Line ${line}`,
      object: (place: string) => `Object ${place}`,
      incident: (place: string) => `Incident ${place}`,
      report: (incident: string) => `A report of incident ${incident}`,
      study: (place: string) => `Case study ${place}`,
      reference: (study: string) => `A reference of ${study}`,
      file: (path: string) => path,
      outline: (name: string, file: string) => `The outline "${name}" of ${file}`,
      record: (kind: string, title: string) => `The ${kind} ${title}`,
    },
    fates: {
      leftOut: (where: string, why: string) => `${where} was left out: ${why}.`,
      asItIs: (where: string, why: string) => `${where} was left as it is: ${why}.`,
      without: (where: string, address: string) =>
        `${where} is taken without "${address}", which is no address of the web.`,
    },
    bare: {
      leftOut: (where: string) => `${where} was left out.`,
      asItIs: (where: string) => `${where} was left as it is.`,
    },
    reasons: {
      noTitle: () => 'it has no title',
      cells: (count: string, head: string) => `it has ${count} cells, and the head ${head}`,
      manyCells: (most: string) => `it has more than ${most} cells`,
      longCell: () => 'a cell is longer than any field',
      openQuote: () => 'a quote in it is never closed, so that it has no end',
      sameLine: (line: string) => `line ${line} has the same title and the same id or date`,
      notIncident: (entry: string) => `it is "${entry}", and tables bring incidents only`,
      twoDays: (day: string) => `"${day}" can be two days: write the year first, as in 2025-03-14`,
      noDate: (day: string) => `"${day}" is not a date: write 2025, 2025-03 or 2025-03-14`,
      noKind: (kind: string, known: string) => `"${kind}" is no kind of incident (${known})`,
      noMark: (mark: string, known: string) => `"${mark}" is no handling mark (${known})`,
      noId: (id: string) => `"${id}" is no id of a record here: ids of others are an external-id`,
      tooLong: () => 'it is longer than any record',
      tooDeep: () => 'it is nested deeper than any record',
      reserved: (field: string) => `it has a field "${field}", which no record has`,
      notJson: () => 'it is not JSON',
      notStix: () => 'it is no object of STIX',
      unknownKind: () => 'there is no such kind of record',
      refusal: () => 'what somebody refused stays with them',
      idTwice: (id: string, which: string, kind: string) =>
        `the id ${id} stands for ${which} ${kind} already`,
      idOfOther: (id: string, kind: string) => `its id ${id} is that of a ${kind} here`,
      notOneAddress: () => 'it is not one web address alone',
      notAnAddress: () => 'it is no web address; write one that begins with https:// or http://',
      noAddress: (address: string) => `"${address}" is no address of the web`,
      noFeed: () => 'it names no feed',
      privateAddress: () =>
        'it is a private address; if you trust it, import the file with private addresses allowed (--allow-private)',
      secret: () =>
        'its address holds a user name or password, which Faultline does not keep; write it without',
      hangs: () => 'something here still hangs on it. Remove that first',
      missing: (kind: string, id: string) => `There is no ${kind} ${id}`,
      unsettled: () =>
        'conflicts of an earlier merge are not settled: put the right values into "record" and take "conflicts" out',
    },
  },
};
