interface Fault {
  path: string[];
  message: string;
}

type Row = Readonly<Record<string, unknown>>;

const isSet = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

function shareFault(row: Row, name: string): Fault[] {
  const share = Number(row[name]);
  if (!isSet(row[name]) || (share >= 0 && share <= 100)) return [];
  return [{ path: [name], message: 'A share is between 0 and 100 percent.' }];
}

/** What is wrong with an experiment as an editor fills it in. */
export function checkExperiment(row: Row): Fault[] {
  const { startDate, endDate } = row;
  const backwards = isSet(startDate) && isSet(endDate) && String(endDate) < String(startDate);
  return [
    ...shareFault(row, 'trafficPercentage'),
    ...shareFault(row, 'confidenceLevel'),
    ...(backwards ? [{ path: ['endDate'], message: 'An experiment does not end before it begins.' }] : []),
  ];
}

/** What is wrong with a variant. */
export function checkVariant(row: Row): Fault[] {
  return shareFault(row, 'trafficSplit');
}
