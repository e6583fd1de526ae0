import type { RecordKind } from '@network/kit/intake';
import { factKind } from '@network/kit/intake/fact-kind';
import { searchable } from '@network/kit/search';
import { CHECK_LIST_LEVELS, type CheckListLevel, codesOf, parseLine } from '#domain/check.ts';
import { parseCitation } from '#domain/citation.ts';
import * as tables from '../tables/checks.ts';
import { date, list, requiredText, type Texts, text, toTexts, type Validity, validity } from './fields.ts';

/** `lines` as domain/check.ts reads them: `body:item:question`; `bases` are citations. */
export type SupervisionItemRecord = Validity & {
  readonly code: string;
  readonly name: string;
  readonly field: string | null;
  readonly bodyCode: string | null;
  readonly claimedByBodyCode: string | null;
  readonly claimedOn: string | null;
  readonly objects: Texts;
  readonly measures: Texts;
  readonly lines: Texts;
  readonly bases: Texts;
};

export type SupervisionThemeRecord = Validity & {
  readonly code: string;
  readonly name: string;
  readonly leadBodyCode: string | null;
  readonly claimedOn: string | null;
  readonly documentNumber: string | null;
};

export type SupervisionSceneRecord = Validity & {
  readonly code: string;
  readonly themeCode: string;
  readonly name: string;
  readonly itemCodes: Texts;
  readonly bodyCodes: Texts;
  readonly onlineSince: string | null;
  readonly usedOnlineOn: string | null;
};

/** `bodyCodes` take part beside those that ask a line; `placeCodes` are of towns, none where it holds in the whole county. */
export type CheckListRecord = Validity & {
  readonly code: string;
  readonly name: string;
  readonly level: CheckListLevel;
  readonly objectKind: string | null;
  readonly leadBodyCode: string | null;
  readonly bodyCodes: Texts;
  readonly lines: Texts;
  readonly placeCodes: Texts;
  readonly sceneCode: string | null;
  readonly documentNumber: string | null;
};

const toLines = (lines: Texts) => (lines ?? []).map(parseLine).filter((line) => line !== null);

const faultOfLines = ({ lines }: { readonly lines: Texts }) => {
  const found = (lines ?? []).find((line) => parseLine(line) === null);
  return found === undefined ? null : { field: 'lines', expected: 'Expected lines as body:item:question', found };
};

/** An item of the supervision catalogue. R-121. */
export const supervisionItemKind: RecordKind<SupervisionItemRecord> = {
  ...factKind({
    name: 'supervisionItem',
    type: 'SupervisionItem',
    fields: {
      code: requiredText,
      name: requiredText,
      field: text,
      bodyCode: text,
      claimedByBodyCode: text,
      claimedOn: date,
      objects: list,
      measures: list,
      lines: list,
      bases: list,
      ...validity,
    },
    naturalKey: ({ code }: SupervisionItemRecord) => code,
    tables: { actions: tables.supervisionItemActions, sources: tables.supervisionItemSources },
    table: tables.supervisionItems,
    toRow: (record) => ({
      ...record,
      objects: toTexts(record.objects),
      measures: toTexts(record.measures),
      lines: toLines(record.lines),
      bases: (record.bases ?? []).map(parseCitation),
    }),
  }),
  faultOf: faultOfLines,
};

/** A theme that the province sets and a government claims. */
export const supervisionThemeKind = factKind({
  name: 'supervisionTheme',
  type: 'SupervisionTheme',
  fields: {
    code: requiredText,
    name: requiredText,
    leadBodyCode: text,
    claimedOn: date,
    documentNumber: text,
    ...validity,
  },
  naturalKey: ({ code }: SupervisionThemeRecord) => code,
  tables: { actions: tables.supervisionThemeActions, sources: tables.supervisionThemeSources },
  table: tables.supervisionThemes,
  toRow: (record) => ({ ...record, ...searchable(record.code, record.name) }),
});

/** A scene of a theme. */
export const supervisionSceneKind = factKind({
  name: 'supervisionScene',
  type: 'SupervisionScene',
  fields: {
    code: requiredText,
    themeCode: requiredText,
    name: requiredText,
    itemCodes: list,
    bodyCodes: list,
    onlineSince: date,
    usedOnlineOn: date,
    ...validity,
  },
  naturalKey: ({ code }: SupervisionSceneRecord) => code,
  tables: { actions: tables.supervisionSceneActions, sources: tables.supervisionSceneSources },
  table: tables.supervisionScenes,
  toRow: (record) => ({ ...record, itemCodes: toTexts(record.itemCodes), bodyCodes: toTexts(record.bodyCodes) }),
});

/** What several bodies look at on one visit. */
export const checkListKind: RecordKind<CheckListRecord> = {
  ...factKind({
    name: 'checkList',
    type: 'CheckList',
    fields: {
      code: requiredText,
      name: requiredText,
      level: { kind: { enum: CHECK_LIST_LEVELS }, required: true },
      objectKind: text,
      leadBodyCode: text,
      bodyCodes: list,
      lines: list,
      placeCodes: list,
      sceneCode: text,
      documentNumber: text,
      ...validity,
    },
    naturalKey: ({ code }: CheckListRecord) => code,
    tables: { actions: tables.checkListActions, sources: tables.checkListSources },
    table: tables.checkLists,
    toRow: (record) => {
      const lines = toLines(record.lines);
      return {
        ...record,
        lines,
        placeCodes: toTexts(record.placeCodes),
        bodyCodes: codesOf([
          record.leadBodyCode,
          ...(record.bodyCodes ?? []),
          ...lines.map(({ bodyCode }) => bodyCode),
        ]),
        itemCodes: codesOf(lines.map(({ itemCode }) => itemCode)),
      };
    },
  }),
  faultOf: faultOfLines,
};

/** A line of a checklist as a row of its own. */
export type CheckLineRecord = {
  readonly listCode: string;
  readonly topic: string | null;
  readonly question: string;
  readonly method: string | null;
  readonly bodyCode: string | null;
  readonly cooperatingBodyCodes: Texts;
  readonly itemCode: string | null;
};

/** What one row of a list asks: lists are often printed with one row per question. */
export const checkLineKind = factKind({
  name: 'checkLine',
  type: 'CheckRow',
  fields: {
    listCode: requiredText,
    topic: text,
    question: requiredText,
    method: text,
    bodyCode: text,
    cooperatingBodyCodes: list,
    itemCode: text,
  },
  naturalKey: ({ listCode, itemCode, topic, question }: CheckLineRecord) =>
    [listCode, itemCode ?? '', topic ?? '', question].join(':'),
  tables: { actions: tables.checkLineActions, sources: tables.checkLineSources },
  table: tables.checkLines,
  toRow: (record) => ({ ...record, cooperatingBodyCodes: toTexts(record.cooperatingBodyCodes) }),
});
