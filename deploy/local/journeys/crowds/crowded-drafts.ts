import type { EventEntry } from '@network/events/store/filing';
import { createId } from '@network/kit/ids';

/** What is told of a record; the rest is made up. */
export type Draft = Readonly<Record<string, unknown>>;

const times = <Value>(size: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: size }, (_, index) => make(index));

/** The names of what a crowd of a size hangs on. Two sizes share nothing. */
export const crowdOf = (size: number) => {
  const name = (what: string, index = 0): string => `众${what}${size}-${index}`;
  const county = `3310${String(70 + (size % 30)).padStart(2, '0')}000000`;
  return {
    name,
    county,
    town: (index: number): string => `${county.slice(0, 6)}${100 + index}000`,
    officer: name('员'),
    case: name('案'),
    entity: name('企'),
    item: name('项'),
    body: name('体'),
    team: name('队'),
    /** The body of the sample's partner, who sees what is its own. */
    partner: 'POWER-331081',
    user: name('户'),
  };
};
type Crowd = ReturnType<typeof crowdOf>;

const eventNumber = ({ name }: Crowd, index: number): string => name('事', index);

const STEPS = [
  ['REPORT', '网格员'],
  ['ACCEPT', '坐席'],
  ['ASSESS', '坐席'],
  ['DISPATCH', '指挥员'],
] as const;

/** Open events in the first town of the crowd's county, dispatched to its officer. */
export const eventsOf = (size: number): EventEntry[] => {
  const crowd = crowdOf(size);
  const handler = { bodyCode: crowd.body, teamCode: crowd.team, officerNumber: crowd.officer };
  return times(size, (index) => ({
    jurisdiction: '331081',
    id: createId('Event', { jurisdiction: '331081', source: 'crowd', sourceId: eventNumber(crowd, index) }),
    record: {
      ...{ number: eventNumber(crowd, index), title: '占道经营', description: null, source: 'GRID', level: 'ORDINARY' },
      ...{ reportedAt: '2022-11-20T09:00:00+08:00', dueAt: '2022-11-22T09:00:00+08:00', categoryCode: '0101' },
      ...{ placeCode: crowd.town(0), placeText: null, address: null, reply: null, repliedAt: null, owner: null },
      ...{ handlerBodyCode: crowd.body, handlerTeamCode: crowd.team, handlerOfficerNumber: crowd.officer },
    },
    reports: [],
    actions: STEPS.map(([action, actor], at) => ({
      ...{ action, actor, at: `2022-11-20T09:0${at}:00+08:00` },
      ...(action === 'DISPATCH' ? handler : {}),
    })),
    provenance: [],
  }));
};

const peopleOf = (crowd: Crowd, size: number) => ({
  place: [
    { code: crowd.county, name: `众县${size}`, kind: 'COUNTY' },
    ...times(size, (index) => ({ code: crowd.town(index), name: `众镇${size}-${index}`, kind: 'TOWN' })),
  ],
  placeMode: times(size, (index) => ({ placeCode: crowd.town(index), mode: 'EMPOWERED', validFrom: '2022-01-01' })),
  body: [{ code: crowd.body, name: '众局' }],
  team: times(size, (index) => ({
    ...{ code: index === 0 ? crowd.team : crowd.name('队', index), name: '众队', kind: 'TOWN', bodyCode: crowd.body },
    placeCode: crowd.town(index),
  })),
  officer: [{ certificateNumber: crowd.officer, name: '众（样例）', teamCode: crowd.team }],
  certificate: times(size, (index) => ({
    ...{ number: crowd.name('证', index), officerNumber: crowd.officer, issuer: '众', status: 'VALID' },
    ...{ validFrom: '2022-01-01', validTo: '2026-01-01', fields: ['综合行政执法'] },
  })),
  commandCentre: times(size, (index) => ({
    ...{ code: crowd.name('心', index), name: '众中心', level: 'TOWN', placeCode: crowd.county },
  })),
});

const catalogueOf = (crowd: Crowd, size: number) => ({
  item: [
    { code: crowd.item, name: '众事项', field: '市容', enforcingBodyCode: crowd.body, enforcingTeamCode: crowd.team },
    ...times(size, (index) => ({ code: crowd.name('余', index), name: '众事项', enforcingBodyCode: crowd.body })),
  ],
  itemVersion: times(size, (index) => ({
    ...{
      itemCode: crowd.item,
      number: index + 1,
      name: '众事项',
      validFrom: `20${String(index).padStart(2, '0')}-01-01`,
    },
    validTo: index + 1 === size ? null : `20${String(index).padStart(2, '0')}-12-31`,
  })),
  discretionTier: times(size, (index) => ({ itemCode: crowd.item, ordinal: index + 1, name: '众', condition: '众' })),
  empowermentList: [
    { code: crowd.name('单'), name: '众清单', kind: 'EMPOWERED', publishedOn: '2022-01-01', effectiveOn: '2022-01-01' },
  ],
  grant: [
    ...times(size, (index) => ({ listCode: crowd.name('单'), itemCode: crowd.item, placeCode: crowd.town(index) })),
    ...times(size, (index) => ({
      ...{ listCode: crowd.name('单'), itemCode: crowd.name('余', index), placeCode: crowd.town(0) },
    })),
  ].map((grant) => ({ ...grant, publishedOn: '2022-01-01', effectiveOn: '2022-01-01' })),
  exemptionEntry: [
    { list: 'FIRST_VIOLATION', number: size * 1000, itemCode: crowd.item, bodyCode: crowd.body, conditions: '众' },
  ],
  guideline: times(size, (index) => ({
    guide: crowd.name('引'),
    number: index + 1,
    text: '众',
    itemCodes: [crowd.item],
  })),
  caseTemplate: times(size, (index) => ({ code: crowd.name('板', index), name: '众', itemCodes: [crowd.item] })),
});

const PARTS = [
  ...['evidence', 'caseDocument', 'preservation', 'coerciveMeasure', 'correctionOrder', 'notice', 'hearing'],
  ...['legalReview', 'discussion', 'service', 'payment', 'execution', 'commitment', 'publication'],
  ...['reconsideration', 'litigation'],
];
const LINKS: Readonly<Record<string, (crowd: Crowd) => Draft>> = {
  hearing: ({ officer }) => ({ hostNumber: officer }),
  legalReview: ({ officer }) => ({ reviewerNumber: officer }),
  caseDocument: ({ name }) => ({ formCode: name('式') }),
};

const casesOf = (crowd: Crowd, size: number): Readonly<Record<string, readonly Draft[]>> => {
  const party = { partyKind: 'ORGANISATION', partyName: '众（样例）', partyCreditCode: crowd.entity };
  const common = {
    ...{
      cause: '众案',
      procedure: 'ORDINARY',
      state: 'INVESTIGATING',
      filedOn: '2022-11-20',
      placeCode: crowd.town(0),
    },
    ...{
      itemCode: crowd.item,
      itemVersion: 1,
      discretionOrdinal: 1,
      officerNumbers: [crowd.officer],
      teamCode: crowd.team,
    },
    ...{ bodyCode: crowd.body, templateCode: crowd.name('板'), ...party },
  };
  const numbers = times(size, (index) => (index === 0 ? crowd.case : crowd.name('案', index)));
  const hanging = (kind: string): Draft[] =>
    times(size, (index) => ({
      ...{ caseNumber: crowd.case, number: `${crowd.name(kind, index)}` },
      ...LINKS[kind]?.(crowd),
    }));
  return {
    case: numbers.map((number, index) => ({ ...common, number, eventNumber: eventNumber(crowd, index) })),
    ...Object.fromEntries(PARTS.map((kind) => [kind, hanging(kind)])),
    decision: numbers.map((caseNumber, index) => ({
      caseNumber,
      number: crowd.name('决', index),
      bodyCode: crowd.body,
    })),
    transfer: times(size, (index) => ({ number: crowd.name('移', index), caseNumber: crowd.case })),
  };
};

/** Before anything that the sample has of the kind: a partner is told the oldest first. */
const FIRST_DAY = '2022-01-02';

const inspectionsOf = (crowd: Crowd, size: number) => {
  const number = (index: number): string => crowd.name('检', index);
  return {
    entity: [{ creditCode: crowd.entity, name: '众店', supervisorCode: crowd.body, placeCode: crowd.town(0) }],
    inspectionTask: times(size, (index) => ({
      number: crowd.name('务', index),
      name: '众任务',
      bodyCodes: [crowd.body],
    })),
    draw: times(size, (index) => ({
      ...{ number: crowd.name('抽', index), taskNumber: crowd.name('务', index), objectCodes: [crowd.entity] },
      placeCode: crowd.town(0),
    })),
    inspection: times(size, (index) => ({
      ...{ number: number(index), state: 'AWAITING_RECHECK', plannedFor: '2022-11-20', inspectedOn: '2022-11-20' },
      ...{
        creditCode: crowd.entity,
        bodyCodes: [crowd.body],
        officerNumbers: [crowd.officer],
        itemCodes: [crowd.item],
      },
      ...{ placeCode: crowd.town(0), taskNumber: crowd.name('务', index) },
    })),
    finding: times(size, (index) => ({
      ...{ inspectionNumber: number(index), ordinal: 1, itemCode: crowd.item, caseNumber: crowd.case },
    })),
    rectification: times(size, (index) => ({ inspectionNumber: number(index), findingOrdinal: 1 })),
    enterpriseRating: times(size, (index) => ({ inspectionNumber: number(index), stars: 5 })),
    jointOperation: times(size, (index) => ({
      ...{ number: crowd.name('行', index), name: '众行动', initiatorCode: crowd.body, bodyCodes: [crowd.partner] },
      ...{ placeCode: crowd.town(0), caseNumbers: [crowd.case], fromOn: FIRST_DAY },
    })),
  };
};

const powerOf = (crowd: Crowd, size: number) => ({
  monitoringDevice: [{ code: crowd.name('机'), name: '众探头', placeCode: crowd.town(0) }],
  alert: times(size, (index) => ({
    ...{
      number: crowd.name('警', index),
      deviceCode: crowd.name('机'),
      categoryCode: '0101',
      placeCode: crowd.town(0),
    },
    state: 'UNCONFIRMED',
  })),
  importantPowerUser: [
    { number: crowd.user, name: '众用户', creditCode: crowd.entity, bodyCode: crowd.partner, placeCode: crowd.town(0) },
  ],
  hazard: times(size, (index) => ({
    ...{ number: crowd.name('患', index), userNumber: crowd.user, placeCode: crowd.town(0), foundOn: FIRST_DAY },
    ...{ eventNumber: eventNumber(crowd, index), caseNumber: crowd.case, bodyCode: crowd.partner },
  })),
  damageEvent: times(size, (index) => ({
    ...{ number: crowd.name('破', index), placeCode: crowd.town(0), occurredOn: FIRST_DAY, caseNumber: crowd.case },
    bodyCode: crowd.partner,
  })),
  lossRecovery: times(size, (index) => ({
    number: crowd.name('损', index),
    damageNumber: crowd.name('破', index),
    bodyCode: crowd.partner,
  })),
});

/** By kind of record: `size` of whatever a trusted document lists. */
export const draftsOf = (size: number): Readonly<Record<string, readonly Draft[]>> => {
  const crowd = crowdOf(size);
  return {
    ...peopleOf(crowd, size),
    ...catalogueOf(crowd, size),
    ...powerOf(crowd, size),
    ...casesOf(crowd, size),
    ...inspectionsOf(crowd, size),
  };
};
