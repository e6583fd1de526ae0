import type { Row } from '../government.ts';
import { basisOf, type ItemKind, type Power, penaltyOf, powerOf, vocabularyOf } from './names.ts';

/** An item of a government's catalogue with its one version. */
export type Item = Power & {
  readonly code: string;
  /** As the government's list calls it; the words come from `words`. */
  readonly field: string;
  readonly list: 'COMPREHENSIVE' | 'PROFESSIONAL';
  readonly basis: string;
  readonly enforcingBody: string;
  readonly enforcingTeam?: string;
  readonly supervisingBody: string;
  readonly validFrom: string;
};

/** How many items of a field to make, and whose they are. */
export type Batch = {
  readonly field: string;
  /** The field of the vocabulary, where the list calls it otherwise. */
  readonly words?: string;
  readonly count: number;
  /** The first of them in the order of its words; those before belong to another batch. */
  readonly from?: number;
  readonly kind?: ItemKind;
  readonly list: Item['list'];
  readonly enforcingBody: string;
  readonly enforcingTeam?: string;
  readonly supervisingBody: string;
};

/** What the items of a government share: two digits of its province, the day from which its catalogue is in force. */
export type Catalogue = { readonly province: string; readonly validFrom: string };

/** 02 penalty, 03 coercion, 06 inspection, 10 other; the field; a serial; no sub-item. DOMAIN.md §3.4. */
const KIND_DIGITS: Readonly<Record<ItemKind, string>> = {
  PENALTY: '02',
  COERCION: '03',
  INSPECTION: '06',
  OTHER: '10',
};
/** Codes of the sample's composed items begin here, so that those given by hand keep theirs. */
const FIRST_SERIAL = 101;

const codeOf = (province: string, { kind, field, nth }: { kind: ItemKind; field: string; nth: number }): string =>
  `${province}${KIND_DIGITS[kind]}${vocabularyOf(field).digits}${FIRST_SERIAL + nth}000`;

/** Composes a field's items. */
export const itemsOf = (catalogue: Catalogue, batch: Batch): Item[] => {
  const { field, words = field, kind = 'PENALTY', from = 0, count } = batch;
  return Array.from({ length: count }, (_, index) => {
    const nth = from + index;
    const power = kind === 'PENALTY' ? penaltyOf(words, nth) : powerOf(words, kind, nth);
    return {
      ...power,
      field,
      list: batch.list,
      enforcingBody: batch.enforcingBody,
      ...(batch.enforcingTeam === undefined ? {} : { enforcingTeam: batch.enforcingTeam }),
      supervisingBody: batch.supervisingBody,
      code: codeOf(catalogue.province, { kind, field: words, nth }),
      basis: basisOf(words, nth, catalogue.validFrom),
      validFrom: catalogue.validFrom,
    };
  });
};

export const itemRows = (items: readonly Item[]): Row[] =>
  items.map(({ code, name, field, kind, list, enforcingBody, enforcingTeam, supervisingBody, validFrom }) => ({
    ...{ code, name, field, kind, list, validFrom },
    enforcingBodyCode: enforcingBody,
    enforcingTeamCode: enforcingTeam ?? null,
    supervisingBodyCode: supervisingBody,
  }));

export const versionRows = (items: readonly Item[]): Row[] =>
  items.map(({ code, name, sanctions, fine, isCorrectFirst, basis, validFrom }) => ({
    ...{
      itemCode: code,
      number: 1,
      validFrom,
      name,
      sanctions,
      isCorrectionPrerequisite: isCorrectFirst,
      bases: basis,
    },
    fineMin: fine?.[0] ?? null,
    fineMax: fine?.[1] ?? null,
  }));

const TIERS = [
  ['轻微', '首次发生，及时改正'],
  ['一般', '再次发生，或者造成一般影响'],
  ['严重', '多次发生，或者造成严重影响'],
] as const;

/** The range of a tier, from 1: a third of the article's. */
export const tierRange = ([min, max]: readonly [number | null, number], ordinal: number): readonly [number, number] => {
  const [low, step] = [min ?? 0, (max - (min ?? 0)) / TIERS.length];
  return [Math.round(low + step * (ordinal - 1)), Math.round(low + step * ordinal)];
};

/** The discretion standard of items that threaten a fine. */
export const tierRows = (items: readonly Item[]): Row[] =>
  items.flatMap(({ code, fine }) =>
    fine === null
      ? []
      : TIERS.map(([name, condition], index) => {
          const [fineMin, fineMax] = tierRange(fine, index + 1);
          return { itemCode: code, ordinal: index + 1, name, condition, fineMin, fineMax };
        }),
  );
