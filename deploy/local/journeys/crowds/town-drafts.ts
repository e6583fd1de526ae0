import type { EventEntry } from '@network/events/store/filing';
import { createId } from '@network/kit/ids';
import type { Draft } from './crowded-drafts.ts';
import type { Lot } from './crowded-records.ts';

/** A town of 温岭 that has records of every kind, and by what its records are called. */
export type Town = { readonly code: string; readonly name: string; readonly body: string; readonly team: string };

const JURISDICTION = '331081';
const PARTNER = 'POWER-331081';
const ITEM = '330217005000';

/** The name of one of a town's records: of each kind it has two, 0 and 1. */
const nameOf = ({ name }: Town, what: string, index: number): string => `界-${name}-${what}-${index}`;
const creditCodeOf = ({ code }: Town): string => `91${code}9Z9Z`;
const officerOf = ({ code }: Town): string =>
  `样例-${code.slice(6, 9)}-${code.startsWith('331081104') ? '002' : '001'}`;
const reportersOf = (town: Town): string => `${nameOf(town, '上报人', 0)}（样例）`;

const eventsOf = (town: Town): EventEntry[] =>
  [0, 1].map((index) => ({
    jurisdiction: JURISDICTION,
    id: createId('Event', { jurisdiction: JURISDICTION, source: 'border', sourceId: nameOf(town, '事', index) }),
    record: {
      ...{ number: nameOf(town, '事', index), title: nameOf(town, '题', index), description: null, source: 'GRID' },
      ...{ level: 'ORDINARY', reportedAt: '2022-11-20T09:00:00+08:00', dueAt: '2022-11-22T09:00:00+08:00' },
      ...{ categoryCode: '0101', placeCode: town.code, placeText: null, address: null, reply: null, repliedAt: null },
      ...{ handlerBodyCode: town.body, handlerTeamCode: town.team, handlerOfficerNumber: officerOf(town), owner: null },
    },
    reports: [
      {
        ...{ reporterName: reportersOf(town), reporterPhone: '19900030001', isAnonymous: false, channel: 'GRID' },
        ...{ text: nameOf(town, '报', index), reportedAt: '2022-11-20T09:00:00+08:00', reporterPlaceCode: town.code },
        ...{ rating: null, trackingCode: nameOf(town, '查', index) },
      },
    ],
    actions: [
      { action: 'REPORT', actor: '网格员', at: '2022-11-20T09:00:00+08:00' },
      { action: 'ACCEPT', actor: '坐席', at: '2022-11-20T09:01:00+08:00' },
      { action: 'ASSESS', actor: '坐席', at: '2022-11-20T09:02:00+08:00' },
      {
        ...{ action: 'DISPATCH', actor: '指挥员', at: '2022-11-20T09:03:00+08:00' },
        ...{ bodyCode: town.body, teamCode: town.team, officerNumber: officerOf(town) },
      },
      {
        ...{ action: 'REMIND', actor: '指挥员', at: '2022-11-20T09:04:00+08:00', channel: 'SMS' },
        ...{ template: nameOf(town, '催', index), delivery: 'DELIVERED' },
      },
    ],
    provenance: [],
  }));

/** Two drafts of a kind: the first names what its own town has, the second what the other town has. */
type Pair = (draft: (index: number, named: Town) => Draft) => Draft[];
const pairOf =
  (town: Town, other: Town): Pair =>
  (draft) => [draft(0, town), draft(1, other)];

const peopleOf = (town: Town, pair: Pair) => {
  const at = { teamCode: town.team, placeCode: town.code };
  const numbered = (what: string, draft: Draft) => pair((index) => ({ number: nameOf(town, what, index), ...draft }));
  return {
    certificate: numbered('证', { officerNumber: officerOf(town), fields: [], validTo: '2026-01-01' }),
    leadership: pair((index) => ({ teamCode: town.team, name: nameOf(town, '领', index) })),
    warden: numbered('协', at),
    auxiliary: numbered('辅', at),
    grid: pair((index) => ({ code: nameOf(town, '格', index), ...at })),
    gridMember: numbered('员', { gridCode: nameOf(town, '格', 0), ...at }),
    teamMember: numbered('组', { teamCode: town.team, bodyCode: town.body, officerNumber: officerOf(town) }),
    publicAccount: numbered('户', { placeCode: town.code }),
    equipment: numbered('备', { teamCode: town.team, officerNumber: officerOf(town) }),
    training: numbered('训', { officerNumber: officerOf(town) }),
    cooperationAgreement: numbered('协议', { departmentCode: town.body, bureauCode: 'ZHZF', itemCodes: [ITEM] }),
  };
};

/** What the partner and the town's own body have in common; the second is not the partner's. */
const powerOf = (town: Town, pair: Pair) => {
  const power = (what: string, draft: (named: Town) => Draft) =>
    pair((index, named) => ({
      ...{ number: nameOf(town, what, index), placeCode: town.code, bodyCode: index === 0 ? PARTNER : town.body },
      ...draft(named),
    }));
  const eventNumber = (named: Town): string => nameOf(named, '事', 0);
  return {
    monitoringDevice: pair((index) => ({ code: nameOf(town, '机', index), placeCode: town.code, bodyCode: town.body })),
    footage: pair((index) => ({
      ...{ eventNumber: nameOf(town, '事', index), name: nameOf(town, '片', index), officerNumber: officerOf(town) },
      hash: `${town.code}${index}`.padEnd(64, '0'),
    })),
    alert: pair((index, named) => ({
      ...{ number: nameOf(town, '警', index), deviceCode: nameOf(named, '机', 0), categoryCode: '0101' },
      ...{ placeCode: town.code, eventNumber: eventNumber(named), behaviour: nameOf(town, '为', index) },
    })),
    importantPowerUser: power('用', (named) => ({ creditCode: creditCodeOf(named), name: nameOf(town, '名', 0) })),
    hazard: power('患', (named) => ({
      ...{ userNumber: nameOf(named, '用', 0), eventNumber: eventNumber(named), caseNumber: nameOf(named, '案', 0) },
    })),
    damageEvent: power('破', (named) => ({ eventNumber: eventNumber(named), caseNumber: nameOf(named, '案', 0) })),
    escort: power('护', (named) => ({ eventNumber: eventNumber(named), officerNumbers: [officerOf(town)] })),
    lossRecovery: power('损', (named) => ({ damageNumber: nameOf(named, '破', 0) })),
    dutyDispute: pair((index, named) => ({
      ...{ number: nameOf(town, '争', index), placeCode: town.code, eventNumber: eventNumber(named) },
      ...{ bodyCodes: [town.body, PARTNER], itemCode: ITEM, categoryCode: '0101' },
    })),
  };
};

const PARTS = [
  ...['evidence', 'caseDocument', 'preservation', 'coerciveMeasure', 'correctionOrder', 'notice', 'hearing'],
  ...['legalReview', 'discussion', 'decision', 'service', 'payment', 'execution', 'commitment', 'publication'],
  ...['reconsideration', 'litigation'],
];
const LINKS: Readonly<Record<string, (town: Town, named: Town) => Draft>> = {
  evidence: (town) => ({ officerNumbers: [officerOf(town)], originBodyCode: town.body }),
  caseDocument: ({ body }) => ({ bodyCode: body }),
  decision: ({ body }) => ({ bodyCode: body }),
  hearing: (town) => ({ hostNumber: officerOf(town) }),
  legalReview: (town) => ({ reviewerNumber: officerOf(town) }),
  service: (town) => ({ officerNumbers: [officerOf(town)] }),
  commitment: (_, named) => ({ followingCaseNumber: nameOf(named, '案', 1) }),
};

const casesOf = (town: Town, pair: Pair) => ({
  case: pair((index, named) => ({
    ...{ number: nameOf(town, '案', index), cause: nameOf(town, '由', index), procedure: 'ORDINARY' },
    ...{ state: 'INVESTIGATING', filedOn: '2022-11-20', placeCode: town.code, itemCode: ITEM, itemVersion: 1 },
    ...{ discretionOrdinal: 1, officerNumbers: [officerOf(town), officerOf(named)], teamCode: town.team },
    ...{ bodyCode: town.body, eventNumber: nameOf(named, '事', 0), partyKind: 'ORGANISATION' },
    ...{ partyName: nameOf(town, '人', index), partyCreditCode: creditCodeOf(named) },
  })),
  ...Object.fromEntries(
    PARTS.map((kind) => [
      kind,
      pair((index, named) => ({
        ...{ caseNumber: nameOf(town, '案', index), number: nameOf(town, kind, index) },
        ...LINKS[kind]?.(town, named),
      })),
    ]),
  ),
  transfer: pair((index, named) => ({
    ...{ number: nameOf(town, '移', index), placeCode: town.code, caseNumber: nameOf(named, '案', 0), itemCode: ITEM },
    ...{ fromBodyCode: town.body, toBodyCode: PARTNER, filedCaseNumber: nameOf(named, '案', 1) },
  })),
  supervisionRecord: pair((index, named) => ({
    ...{ number: nameOf(town, '督', index), placeCode: town.code, bodyCode: town.body },
    ...{ caseNumbers: [nameOf(named, '案', 0)], subjectText: nameOf(town, '督对象', index) },
  })),
});

const inspectionsOf = (town: Town, pair: Pair) => {
  const numbered = (what: string, draft: (named: Town, index: number) => Draft) =>
    pair((index, named) => ({ number: nameOf(town, what, index), placeCode: town.code, ...draft(named, index) }));
  const below = (draft: (index: number, named: Town) => Draft) =>
    pair((index, named) => ({ inspectionNumber: nameOf(town, '检', index), ...draft(index, named) }));
  return {
    entity: [{ creditCode: creditCodeOf(town), name: nameOf(town, '店', 0), placeCode: town.code }],
    licence: pair((index, named) => ({ number: nameOf(town, '许', index), creditCode: creditCodeOf(named) })),
    creditRating: pair((index, named) => ({
      creditCode: creditCodeOf(named),
      year: 2021 + index,
      authority: town.name,
    })),
    inspector: pair((index) => ({ code: nameOf(town, '抽', index), certificateNumber: officerOf(town) })),
    libraryEntry: pair((index, named) => ({ creditCode: creditCodeOf(named), library: nameOf(town, '库', index) })),
    inspectionPlan: pair((index) => ({ number: nameOf(town, '划', index), leadBodyCode: town.body })),
    inspectionTask: numbered('务', (named) => ({ planNumber: nameOf(named, '划', 0), bodyCodes: [town.body] })),
    draw: numbered('抽', (named) => ({
      ...{ taskNumber: nameOf(named, '务', 0), objectCodes: [creditCodeOf(named)], officerNumbers: [officerOf(town)] },
    })),
    inspection: numbered('检', (named) => ({
      ...{ state: 'AWAITING_RECHECK', plannedFor: '2022-11-20', inspectedOn: '2022-11-20', teamCode: town.team },
      ...{ creditCode: creditCodeOf(named), bodyCodes: [town.body], officerNumbers: [officerOf(town)] },
      ...{ itemCodes: [ITEM], planNumber: nameOf(named, '划', 0), taskNumber: nameOf(named, '务', 0) },
      ...{ operationNumber: nameOf(named, '行', 0), eventNumber: nameOf(named, '事', 0) },
    })),
    finding: below((_, named) => ({ ordinal: 1, itemCode: ITEM, caseNumber: nameOf(named, '案', 0) })),
    rectification: below(() => ({ findingOrdinal: 1 })),
    enterpriseRating: below((index) => ({ stars: 5, comment: nameOf(town, '评', index) })),
    jointOperation: numbered('行', (named, index) => ({
      ...{ initiatorCode: town.body, bodyCodes: index === 0 ? [town.body, PARTNER] : [town.body] },
      ...{ caseNumbers: [nameOf(named, '案', 0)], name: nameOf(town, '动', index) },
    })),
  };
};

/** Records of every kind in a town, of which every second names what another town has. */
export const lotOf = (town: Town, other: Town): Lot => {
  const pair = pairOf(town, other);
  return {
    events: eventsOf(town),
    drafts: { ...peopleOf(town, pair), ...powerOf(town, pair), ...casesOf(town, pair), ...inspectionsOf(town, pair) },
  };
};
