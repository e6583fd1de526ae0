import { expect } from 'vitest';
import { createBringer, type Row } from '../exchange/bringing.ts';
import type { CallerName } from '../networks/asking.ts';
import type { WholeNetwork } from '../networks/whole-network.ts';
import { type Asker, createAsker } from './asking-all.ts';

// What comes back is whatever was asked for; a line says what it counts of it.
type Data = ReturnType<typeof JSON.parse>;
type MetricWish = Parameters<Asker['metric']>[0];
type Measured = Awaited<ReturnType<Asker['metric']>>;
type Counting = (records: readonly Data[]) => number;

/** A figure of a report, and how it is asked. */
export type Figure = {
  /** Its name in the file of the figures. */
  readonly figure: string;
  readonly expected: number;
  /** The list whose records make it up, as `pageToEnd` takes it. */
  readonly list: string;
  /** What is counted of the records, and their fields for it; the records themselves where nothing is said. */
  readonly of?: readonly [fields: string, counting: Counting];
  /** The metric that tells it, and where in it; the numerator unless told. */
  readonly metric?: MetricWish;
  readonly read?: (metric: Measured) => number | undefined;
  /** One record more of what it counts. */
  readonly more: Omit<Row, 'jurisdiction'>;
  /** The list in which that record stands, where it is another one. */
  readonly in?: string;
};

export const CENTRES: Readonly<Record<string, CallerName>> = {
  331081: 'command-centre',
  350700: 'command-centre-nanping',
  320281: 'command-centre-jiangyin',
  450500: 'command-centre-beihai',
  330922: 'command-centre-shengsi',
};

export const only =
  (isWanted: (record: Data) => boolean): Counting =>
  (records) =>
    records.filter(isWanted).length;
export const different =
  (word: (record: Data) => unknown): Counting =>
  (records) =>
    new Set(records.map(word)).size;
export const part =
  (wanted: string) =>
  ({ parts }: Measured): number | undefined =>
    parts.find(({ value }) => value === wanted)?.numerator;
export const denominator = (metric: Measured): number | undefined => metric.denominator ?? undefined;

/** Proves a figure of a government: paged and counted, by its metric, and moved by one record that comes and goes. */
export const createProof = (network: WholeNetwork, jurisdiction: string) => {
  const asker = createAsker(network.ask, CENTRES[jurisdiction] ?? 'anonymous');
  const { bring, revoke } = createBringer(network);

  const page = async ({ list, of: [fields, counting] = ['', (records) => records.length] }: Figure): Promise<number> =>
    counting(await asker.pageToEnd(list, fields));
  const measure = async ({ metric, read = ({ numerator }) => numerator }: Figure) =>
    metric === undefined ? undefined : read(await asker.metric(metric));

  /** The number itself, by metric and by counting what is paged where no metric tells it, and that of the records. */
  const look = async (figure: Figure): Promise<readonly [number | undefined, number]> => [
    figure.metric === undefined ? await page(figure) : await measure(figure),
    await asker.count(figure.in ?? figure.list),
  ];

  return async (figure: Figure): Promise<void> => {
    const { expected, more } = figure;
    expect(await page(figure), 'records').toBe(expected);
    const [number, records] = await look(figure);
    expect(number, 'metric').toBe(expected);
    const batch = await bring({ ...more, jurisdiction });
    try {
      expect(await look(figure), 'with one record more').toEqual([expected + 1, records + 1]);
    } finally {
      await revoke(batch);
    }
    expect(await look(figure), 'without it again').toEqual([expected, records]);
  };
};
