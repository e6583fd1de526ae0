import { factKind } from '@network/kit/intake/fact-kind';
import { searchable } from '@network/kit/search';
import { operationActions, operationSources, operations } from '../tables/operations.ts';

/** A joint operation as one row of a source tells it; the lists of bodies, duties, people and vehicles are of one length. */
export type OperationRecord = {
  readonly number: string;
  readonly name: string;
  readonly initiatorCode: string;
  readonly planText: string | null;
  readonly bodyCodes: readonly string[];
  readonly duties: readonly string[] | null;
  readonly people: readonly string[] | null;
  readonly vehicles: readonly string[] | null;
  readonly fromOn: string;
  readonly toOn: string;
  readonly targets: string | null;
  readonly result: string | null;
  readonly caseNumbers: readonly string[] | null;
  readonly placeCode: string | null;
};

const WHOLE = /^\d{1,6}$/;

/** What stands for each body in the lists beside that of the bodies. */
const EACH = { duties: 'a duty', people: 'a number of people', vehicles: 'a number of vehicles' } as const;
type CountedList = keyof typeof EACH;

/** Why a list beside that of the bodies cannot be read; null where it can, or is not told. */
const faultOfList = (field: CountedList, { list, bodies }: { list: readonly string[] | null; bodies: number }) => {
  if (list === null || list.length === bodies) return null;
  return { field, expected: `Expected ${EACH[field]} for each of ${bodies} bodies.`, found: `${list.length}` };
};

const faultOfNumbers = (field: CountedList, list: readonly string[] | null) => {
  const found = list?.find((text) => !WHOLE.test(text));
  return found === undefined ? null : { field, expected: `Expected ${field} as whole numbers.`, found };
};

/** One number for each body; nought where the source tells none. */
const numbersOf = (list: readonly string[] | null, bodies: readonly string[]): number[] =>
  bodies.map((_, index) => Number(list?.[index] ?? 0));

export const operationKind = {
  ...factKind({
    name: 'jointOperation',
    type: 'JointOperation',
    fields: {
      number: { kind: 'text', required: true },
      name: { kind: 'text', required: true },
      initiatorCode: { kind: 'text', required: true },
      planText: { kind: 'text' },
      bodyCodes: { kind: 'list', required: true },
      duties: { kind: 'list' },
      people: { kind: 'list' },
      vehicles: { kind: 'list' },
      fromOn: { kind: 'date', required: true },
      toOn: { kind: 'date', required: true },
      targets: { kind: 'text' },
      result: { kind: 'text' },
      caseNumbers: { kind: 'list' },
      placeCode: { kind: 'place' },
    },
    naturalKey: ({ number }: OperationRecord) => number,
    tables: { actions: operationActions, sources: operationSources },
    table: operations,
    toRow: ({ placeCode, bodyCodes, duties, people, vehicles, caseNumbers, ...record }) => ({
      ...record,
      bodyCodes: [...bodyCodes],
      duties: bodyCodes.map((_, index) => duties?.[index] ?? ''),
      people: numbersOf(people, bodyCodes),
      vehicles: numbersOf(vehicles, bodyCodes),
      caseNumbers: [...(caseNumbers ?? [])],
      place: placeCode,
      ...searchable(record.number, record.name),
    }),
  }),
  faultOf: ({ bodyCodes: { length: bodies }, duties, people, vehicles }: OperationRecord) =>
    faultOfList('duties', { list: duties, bodies }) ??
    faultOfList('people', { list: people, bodies }) ??
    faultOfList('vehicles', { list: vehicles, bodies }) ??
    faultOfNumbers('people', people) ??
    faultOfNumbers('vehicles', vehicles),
};
