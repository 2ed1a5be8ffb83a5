const byName = (groups: readonly (readonly [value: number, names: string])[]): ReadonlyMap<string, number> =>
  new Map(
    groups.flatMap(([value, names]) => names.split(' ').map((name): [string, number] => [name, value])),
  );

/** Hours from UTC of the zone names that feeds use, winter and summer time each under its own name. */
export const zoneHoursByName = byName([
  [-10, 'hst'],
  [-9, 'akst'],
  [-8, 'pst pt akdt'],
  [-7, 'mst mt pdt'],
  [-6, 'cst ct mdt'],
  [-5, 'est et cdt'],
  [-4, 'edt'],
  [0, 'ut utc gmt z wet'],
  [1, 'west bst cet met mez'],
  [2, 'cest mest mesz eet'],
  [3, 'eest msk trt'],
  [5.5, 'ist'],
  [8, 'sgt hkt awst'],
  [9, 'jst kst'],
  [9.5, 'acst'],
  [10, 'aest'],
  [11, 'aedt'],
  [12, 'nzst'],
  [13, 'nzdt'],
]);

/** Beginnings of the names of months, in the languages that feeds were seen to write their dates in. */
export const monthsByName = byName([
  [1, 'jan janv ene oca gen'],
  [2, 'feb fév fev févr şub'],
  [3, 'mar mars mär maerz'],
  [4, 'apr avr abr nis'],
  [5, 'may mai mag mei maj'],
  [6, 'jun juin haz giu'],
  [7, 'jul juil tem lug'],
  [8, 'aug aoû aou août ago ağu'],
  [9, 'sep eyl set'],
  [10, 'oct okt eki ott'],
  [11, 'nov kas'],
  [12, 'dec déc dez dic ara'],
]);
