import type { InspectionEntry } from '@network/inspections/store/inspection-writer';
import { createId } from '@network/kit/ids';
import { invariant } from '@network/schema/errors';
import type { Row } from '../government.ts';
import { creditCode } from '../makers/numbers.ts';
import { officerOf } from '../wenling/people.ts';
import { BUREAU, JURISDICTION, TOWNS, type Town, townTeam } from '../wenling/places.ts';

const inspected = TOWNS.filter(({ name }) => ['新河镇', '太平街道', '泽国镇'].includes(name));

/** Shops and workshops of three towns: name, trade by GB/T 4754-2017. */
const OBJECTS: readonly (readonly [name: string, trade: string, kind: 'ENTERPRISE' | 'INDIVIDUAL_BUSINESS'])[] = [
  ['港北小吃店（样例）', 'H6291', 'INDIVIDUAL_BUSINESS'],
  ['长屿石雕加工厂（样例）', 'C3032', 'ENTERPRISE'],
  ['前蔡便利店（样例）', 'F5219', 'INDIVIDUAL_BUSINESS'],
  ['东合建材有限公司（样例）', 'F5165', 'ENTERPRISE'],
];

const objects = inspected.flatMap((town, at) =>
  OBJECTS.map(([name, trade, kind], index) => ({
    town,
    name: `${town.name}${name}`,
    trade,
    kind,
    code: creditCode(kind === 'ENTERPRISE' ? 1 : 2, at * OBJECTS.length + index + 500),
  })),
);

/** The credit code of an object by its name. */
export const objectCode = (name: string): string => {
  const found = objects.find((object) => object.name === name);
  invariant(found !== undefined, `${name} is inspected`);
  return found.code;
};

export const entityRows = (): Row[] =>
  objects.map(({ town, name, trade, kind, code }) => ({
    creditCode: code,
    name,
    kind,
    tradeCode: trade,
    address: `${town.name}（样例地址）`,
    placeCode: town.code,
  }));

const STEPS = ['DRAW_OBJECT', 'DRAW_OFFICERS', 'APPROVE', 'NOTIFY', 'VISIT'] as const;
const VISIT = STEPS.length;

type Plan = { readonly town: Town; readonly code: string; readonly index: number; readonly batch: number };

const day = (offset: number): string =>
  new Date(Date.parse('2022-11-30T00:00:00Z') + offset * 86_400_000).toISOString().slice(0, 10);

type Outcome = Pick<InspectionEntry['record'], 'findings'> & {
  readonly after: readonly (readonly [string, number])[];
  readonly rectifyBy: string | null;
};

const finding = (
  result: 'NO_PROBLEM' | 'TO_BE_CORRECTED',
  itemCode: string,
  isRectified: boolean | null,
  rectifiedOn: string | null,
) => ({
  result,
  description: result === 'NO_PROBLEM' ? null : '门前堆放物料，责令限期改正',
  isRectified,
  rectifiedOn,
  itemCode,
  caseNumber: null,
});

/** In turn: nothing found and published; to be corrected, still due; corrected and published. */
const outcomeOf = (index: number, visited: number): Outcome => {
  const clean = finding('NO_PROBLEM', '330217005000', null, null);
  if (index % 3 === 0) return { findings: [clean], after: [['PUBLISH', 2]], rectifyBy: null };
  const isRechecked = index % 3 === 2;
  const found = finding('TO_BE_CORRECTED', '330217002000', isRechecked, isRechecked ? day(visited + 7) : null);
  return {
    findings: [found, clean],
    after: [['ORDER_CORRECTION', 0], ...(isRechecked ? ([['PASS_RECHECK', 7]] as const) : [])],
    rectifyBy: day(visited + 7),
  };
};

const entryOf = ({ town, code, index, batch }: Plan): InspectionEntry => {
  const number = `样例-JC-2022-${String(index + 1).padStart(4, '0')}`;
  const isVisited = index % 4 !== 3;
  const visited = isVisited ? -12 - index : 3;
  const outcome = isVisited ? outcomeOf(index, visited) : { findings: [], after: [], rectifyBy: null };
  const planned = STEPS.slice(0, isVisited ? VISIT : VISIT - 1).map((action, at) => ({
    action,
    at: `${day(at + 1 === VISIT ? visited : visited - 8 + at)}T09:${String(at * 5).padStart(2, '0')}:00+08:00`,
    actor: ['系统', '系统', '队长', '执法人员', '执法人员'][at] ?? '系统',
  }));
  const after = outcome.after.map(([action, days]) => ({
    action,
    at: `${day(visited + days)}T11:00:00+08:00`,
    actor: '执法人员',
  }));
  return {
    jurisdiction: JURISDICTION,
    id: createId('Inspection', { jurisdiction: JURISDICTION, source: 'sample-inspections', sourceId: number }),
    record: {
      number,
      kind: index % 2 === 0 ? 'COMBINED' : 'RANDOM',
      channel: isVisited ? 'MOBILE' : null,
      plannedFor: day(visited),
      inspectedOn: isVisited ? day(visited) : null,
      rectifyBy: outcome.rectifyBy,
      creditCode: code,
      bodyCodes: index % 2 === 0 ? [BUREAU, 'BM-1'] : [BUREAU],
      teamCode: townTeam(town),
      officerNumbers: [officerOf(town, 0), officerOf(town, 1)],
      itemCodes: ['330217002000', '330217005000'],
      place: town.code,
      findings: outcome.findings,
    },
    actions: [...planned, ...after],
    provenance: [{ source: 'sample-inspections', sourceId: number, batch }],
  };
};

/** Two rounds over every object. */
export const inspectionEntries = (batch: number): InspectionEntry[] =>
  [...objects, ...objects].map(({ town, code }, index) => entryOf({ town, code, index, batch }));
