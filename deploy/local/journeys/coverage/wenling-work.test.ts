import { readFileSync } from 'node:fs';
import { WENLING } from '@network/sample/figures';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FULL_NETWORK_MILLISECONDS, openFullNetwork } from '../networks/full-network.ts';
import type { WholeNetwork } from '../networks/whole-network.ts';
import { type Asker, createAsker } from './asking-all.ts';

const COUNTY = '331081000000';
const XINHE = '331081104000';
/** The days that the report's figures cover, with the day after the last one. */
const YEAR = { from: '2022-01-01', to: '2022-12-01' } as const;
const YEAR_BEFORE = { from: '2021-01-01', to: '2021-12-01' } as const;
/** Those of 新河's figures. */
const XINHE_DAYS = { from: WENLING.xinhe.from, to: YEAR.to } as const;
const MY_TASKS = new URL('../../../../schema/operations/MyTasks.graphql', import.meta.url);

let network: WholeNetwork;
let centre: Asker;
let reviewer: Asker;
let officer: Asker;
beforeAll(async () => {
  network = await openFullNetwork();
  centre = createAsker(network.ask, 'command-centre');
  reviewer = createAsker(network.ask, 'legal-reviewer');
  officer = createAsker(network.ask, 'officer-xinhe');
}, FULL_NETWORK_MILLISECONDS);
afterAll(() => network.close());

type Numbered = { readonly number: string };
const numbersOf = (records: readonly Numbered[]): string[] => records.map(({ number }) => number).sort();
/** How many of each word. */
const tally = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
const isWithin = (day: string, { from, to }: { readonly from: string; readonly to: string }): boolean =>
  from <= day && day < to;

it("B-01.12 MUST count 6 839 cases, 2 661 ordinary and 4 178 simple, of which 444 and 1 659 in towns' names", async () => {
  const { ordinary, simple, ordinaryInTownName, simpleInTownName } = WENLING.cases;
  const days = `decidedFrom: "${YEAR.from}", decidedBefore: "${YEAR.to}"`;
  const decided = await centre.pageToEnd(
    `cases(jurisdiction: "331081", filter: { ${days} })`,
    'procedure issuingSubject issuingBody { kind }',
  );
  expect(decided).toHaveLength(ordinary + simple);
  expect(tally(decided.map(({ procedure }) => procedure))).toEqual({ ORDINARY: ordinary, SIMPLE: simple });
  const inTownName = decided.filter(({ issuingSubject }) => issuingSubject === 'TOWN');
  expect(tally(inTownName.map(({ procedure }) => procedure))).toEqual({
    ...{ ORDINARY: ordinaryInTownName, SIMPLE: simpleInTownName },
  });
  expect(new Set(inTownName.map(({ issuingBody }) => issuingBody.kind))).toEqual(new Set(['TOWN_GOVERNMENT']));
  expect(
    await centre.count(
      `cases(jurisdiction: "331081", filter: { ${days}, procedures: [SIMPLE], issuingSubjects: [TOWN] })`,
    ),
  ).toBe(simpleInTownName);
  const measured = async (key: string) => {
    const { numerator, parts } = await centre.metric({
      ...{ place: COUNTY, key: `cases ${key}`, window: YEAR, by: 'PROCEDURE' },
    });
    return [numerator, Object.fromEntries(parts.map((part) => [part.value, part.numerator]))];
  };
  expect(await measured('CASES')).toEqual([ordinary + simple, { ORDINARY: ordinary, SIMPLE: simple }]);
  expect(await measured('TOWN_SUBJECT_CASES')).toEqual([
    ordinaryInTownName + simpleInTownName,
    { ORDINARY: ordinaryInTownName, SIMPLE: simpleInTownName },
  ]);
});

it('B-01.20 MUST count 31 disposals without penalty, 55 escorts and two years of damage, and sum ¥1795200.00 recovered', async () => {
  const { notPunished, escorts, recovered, damageBefore, damageAfter } = WENLING.power;
  const hazards = await centre.pageToEnd(
    'hazards(jurisdiction: "331081", filter: { exits: [FIRST_VIOLATION, SLIGHT] })',
    'exit case { number } rectifiedOn verifiedOn foundOn',
  );
  expect(hazards).toHaveLength(notPunished);
  expect(hazards.filter((hazard) => hazard.case !== null)).toEqual([]);
  expect(await centre.pageToEnd('escorts(jurisdiction: "331081")', 'escortedOn')).toHaveLength(escorts);

  const damages = await centre.pageToEnd('damageEvents(jurisdiction: "331081")', 'occurredOn isAssumed');
  expect(damages.filter(({ occurredOn }) => isWithin(occurredOn, YEAR))).toHaveLength(damageAfter);
  expect(damages.filter(({ occurredOn }) => isWithin(occurredOn, YEAR_BEFORE))).toHaveLength(damageBefore);
  expect(damages.filter(({ isAssumed }) => !isAssumed)).toEqual([]);

  const recoveries = await centre.pageToEnd('lossRecoveries(jurisdiction: "331081")', 'amount confirmedOn');
  const cents = recoveries.reduce((sum, { amount }) => sum + BigInt(amount.replace('.', '')), 0n);
  expect(String(cents).replace(/(\d\d)$/, '.$1')).toBe(recovered);

  const measured = (key: string, window = YEAR) => centre.metric({ place: COUNTY, key: `events ${key}`, window });
  expect((await measured('HAZARDS_NOT_PUNISHED')).numerator).toBe(notPunished);
  expect((await measured('ESCORTS')).numerator).toBe(escorts);
  expect(await measured('DAMAGE_GROWTH')).toMatchObject({
    ...{ numerator: damageAfter - damageBefore, denominator: damageBefore, value: -0.285 },
  });
  expect((await measured('LOSS_RECOVERED')).numerator).toBe(Number(recovered));
});

it('B-01.21 MUST list nine agreements with department, items, duties and dates', async () => {
  const agreements = await centre.pageToEnd(
    'cooperationAgreements(jurisdiction: "331081")',
    `number departmentDuties bureauDuties signedOn validFrom department { code } bureau { name } itemCodes
     items { code supervisingBody { code } } transfers(first: 200) { totalCount nodes { acceptedOn answer answeredOn agreement { number } } }`,
  );
  expect(agreements).toHaveLength(WENLING.agreements);
  expect(new Set(agreements.map(({ department }) => department.code)).size).toBe(WENLING.agreements);
  for (const {
    number,
    department,
    bureau,
    items,
    itemCodes,
    departmentDuties,
    bureauDuties,
    signedOn,
    validFrom,
  } of agreements) {
    expect(bureau.name, number).toBe('温岭市综合行政执法局');
    expect(items.length, number).toBeGreaterThan(0);
    expect(
      items.map(({ code }: { code: string }) => code),
      number,
    ).toEqual(itemCodes);
    const supervisors = items.map(({ supervisingBody }: { supervisingBody: { code: string } }) => supervisingBody.code);
    expect(new Set(supervisors), number).toEqual(new Set([department.code]));
    expect([departmentDuties, bureauDuties], number).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
    expect(signedOn <= validFrom, number).toBe(true);
  }
  // Every transfer that follows one shows the receipt and the answer.
  for (const { number, transfers } of agreements) {
    expect(transfers.nodes, number).toHaveLength(transfers.totalCount);
    for (const transfer of transfers.nodes) {
      expect(transfer, number).toMatchObject({ answer: 'FILED', agreement: { number } });
      expect(transfer.acceptedOn <= transfer.answeredOn, number).toBe(true);
    }
  }
  expect(agreements.reduce((sum, { transfers }) => sum + transfers.totalCount, 0)).toBeGreaterThan(0);
});

it('B-01.22 MUST count 344 disputes resolved in 新河镇, each with its outcome', async () => {
  const disputes = await centre.pageToEnd(
    `place(code: "${XINHE}") > events(filter: { categories: ["04"], isOpen: false })`,
    'mediationOutcome closureKind closedAt category { code }',
  );
  const resolved = disputes.filter(({ mediationOutcome }) => mediationOutcome === 'RESOLVED');
  expect(resolved).toHaveLength(WENLING.xinhe.disputesResolved);
  expect(new Set(resolved.map(({ closureKind }) => closureKind))).toEqual(new Set(['RESOLVED']));
  const counted = await centre.metric({ place: XINHE, key: 'events DISPUTES_RESOLVED', window: XINHE_DAYS });
  expect(counted.numerator).toBe(WENLING.xinhe.disputesResolved);
});

it('B-01.24 MUST show an officer the dispatches, inspections and cases of his own by MyTasks', async () => {
  const number = '样例-104-002';
  const text = readFileSync(MY_TASKS, 'utf8');
  const variables = { jurisdiction: '331081', certificateNumber: number, place: XINHE, first: 200 };
  const { officer: mine } = await officer.get(text, variables);
  type Officers = { readonly officers: readonly { readonly certificateNumber: string }[] };
  const isHis = ({ officers }: Officers) => officers.some(({ certificateNumber }) => certificateNumber === number);
  const open = 'filter: { isOpen: true }';

  const dispatches = await centre.pageToEnd(
    `dispatches(jurisdiction: "331081", ${open})`,
    'officer { certificateNumber } event { number }',
  );
  const hisEvents = dispatches.filter((one) => one.officer?.certificateNumber === number).map(({ event }) => event);
  expect(hisEvents.length).toBeGreaterThan(0);
  expect(numbersOf(mine.dispatches.nodes.map(({ event }: { event: Numbered }) => event))).toEqual(numbersOf(hisEvents));

  for (const list of ['inspections', 'cases']) {
    const all = await centre.pageToEnd(
      `${list}(jurisdiction: "331081", ${open})`,
      'number officers { certificateNumber }',
    );
    const his = all.filter(isHis);
    expect(his.length, list).toBeGreaterThan(0);
    expect(his.length, list).toBeLessThan(all.length);
    expect(numbersOf(mine[list].nodes), list).toEqual(numbersOf(his));
  }
});

it('B-01.26 MUST count 16 980 online events and 660 confirmed alerts of 新河镇, by source', async () => {
  const { events, alerts } = WENLING.xinhe;
  const reported = await centre.pageToEnd(`place(code: "${XINHE}") > events`, 'source acceptedAt');
  const accepted = reported.filter(({ acceptedAt }) => acceptedAt !== null && isWithin(acceptedAt, XINHE_DAYS));
  expect(accepted).toHaveLength(events);
  const counted = await centre.metric({ place: XINHE, key: 'events ACCEPTED', window: XINHE_DAYS, by: 'SOURCE' });
  expect(counted.numerator).toBe(events);
  const sources = tally(accepted.map(({ source }) => source));
  expect(Object.fromEntries(counted.parts.map(({ value, numerator }) => [value, numerator]))).toEqual(sources);
  expect(Object.keys(sources).length).toBeGreaterThan(3);

  const confirmed = await centre.pageToEnd(
    `place(code: "${XINHE}") > alerts(filter: { states: [CONFIRMED] })`,
    'confirmedBy event { source isConfirmed }',
  );
  expect(confirmed).toHaveLength(alerts);
  expect(confirmed.filter(({ event, confirmedBy }) => event?.source !== 'CAMERA' || confirmedBy === null)).toEqual([]);
  expect(sources['CAMERA']).toBe(alerts);
  const told = await centre.metric({ place: XINHE, key: 'events ALERTS_CONFIRMED', window: XINHE_DAYS });
  expect(told.numerator).toBe(alerts);
});

it('B-01.30 MUST count 226 transfers, all online and all filed, 220 of them fully electronic', async () => {
  const { all, online, filed, electronic } = WENLING.transfers;
  const list = (filter: string) =>
    centre.pageToEnd(
      `transfers(jurisdiction: "331081", filter: { from: "${YEAR.from}", before: "${YEAR.to}"${filter} })`,
      'isOnline answer filedCase { number } mandatoryEvidenceCount electronicEvidenceCount',
    );
  const sent = await list('');
  expect(sent).toHaveLength(all);
  expect(await list(', isOnline: true')).toHaveLength(online);
  const answered = await list(', answers: [FILED]');
  expect(answered).toHaveLength(filed);
  expect(answered.filter(({ filedCase }) => filedCase === null)).toEqual([]);
  expect(await list(', isFullyElectronic: true')).toHaveLength(electronic);
  expect(
    sent.filter((one) => one.electronicEvidenceCount === one.mandatoryEvidenceCount && one.mandatoryEvidenceCount > 0),
  ).toHaveLength(electronic);
  for (const [key, numerator] of [
    ['ONLINE_TRANSFER_RATE', online],
    ['TRANSFER_FILED_RATE', filed],
    ['ELECTRONIC_TRANSFER_RATE', electronic],
  ] as const)
    expect(await centre.metric({ place: COUNTY, key: `cases ${key}`, window: YEAR }), key).toMatchObject({
      ...{ numerator, denominator: all },
    });
});

it('B-01.33 MUST ask 首违不罚 apart from 告知承诺, and find earlier acts of a party across bodies', async () => {
  const list = (kind: string) =>
    reviewer.pageToEnd(
      `exemptionEntries(jurisdiction: "331081", filter: { list: ${kind} })`,
      'list itemCode document { number }',
    );
  const [first, committed] = [await list('FIRST_VIOLATION'), await list('COMMITMENT')];
  expect(new Set(first.map((entry) => entry.list))).toEqual(new Set(['FIRST_VIOLATION']));
  expect(first.length + committed.length).toBe(await reviewer.count('exemptionEntries(jurisdiction: "331081")'));
  const documentsOf = (entries: typeof first) => [...new Set(entries.map(({ document }) => document.number))];
  expect([documentsOf(first), documentsOf(committed)]).toEqual([
    ['样例-温综执〔2022〕13号'],
    ['样例-温综执〔2022〕12号'],
  ]);
  const measured = await reviewer.metric({ place: COUNTY, key: 'catalogue FIRST_VIOLATION_ITEMS' });
  expect(measured.numerator).toBe(first.length);

  // Who is let off as a first violation has done nothing before, and the item stands in the list of its day.
  const spared = await reviewer.pageToEnd(
    'cases(jurisdiction: "331081", filter: { exitKinds: [FIRST_VIOLATION] })',
    'discoveredOn decidedOn decision { kinds text } commitments { list content } priorActs { number } item { code exemptions(filter: { list: FIRST_VIOLATION }) { nodes { number validFrom } } }',
  );
  expect(spared.length).toBeGreaterThan(50);
  for (const { discoveredOn, decision, commitments, priorActs, item } of spared) {
    const [entry] = item.exemptions.nodes;
    expect([item.code, entry?.validFrom <= discoveredOn, priorActs]).toEqual([item.code, true, []]);
    // Either a decision not to punish or a commitment names its place in the list.
    expect(commitments[0]?.content ?? decision.text).toContain(`第${entry.number}项`);
    expect(decision?.kinds ?? []).toEqual([]);
  }
  const declined = spared.filter(({ decidedOn }) => decidedOn !== null && isWithin(decidedOn, YEAR));
  const exits = await reviewer.metric({ place: COUNTY, key: 'cases FIRST_VIOLATIONS', window: YEAR });
  expect([exits.numerator, declined.length > 0]).toEqual([declined.length, true]);

  const cases = await reviewer.pageToEnd(
    'cases(jurisdiction: "331081", filter: { partyKinds: [CITIZEN] })',
    'number decidedOn issuingBody { code } party { idNumber } priorActs { number issuingBody { code } }',
  );
  const known = Map.groupBy(
    cases.filter(({ party }) => party.idNumber !== null),
    ({ party }) => party.idNumber,
  );
  const again = [...known.values()].filter((acts) => acts.length === 2);
  expect(again.length).toBeGreaterThan(10);
  for (const acts of again) {
    const [earlier, later] = acts.toSorted((a, b) => a.decidedOn.localeCompare(b.decidedOn));
    expect(later.priorActs).toEqual([{ number: earlier.number, issuingBody: earlier.issuingBody }]);
    expect(earlier.priorActs).toEqual([]);
  }
  const acrossBodies = again.filter(([one, other]) => one.issuingBody.code !== other.issuingBody.code);
  expect(acrossBodies.length).toBeGreaterThan(10);
});

it('B-01.40 MUST tell inspections by channel, 100 % of them mobile', async () => {
  const { all, mobile } = WENLING.inspections;
  const list = `inspections(jurisdiction: "331081", filter: { inspectedFrom: "${YEAR.from}", inspectedBefore: "${YEAR.to}"`;
  const visits = await centre.pageToEnd(`${list} })`, 'channel');
  expect(visits).toHaveLength(all);
  expect(tally(visits.map(({ channel }) => channel))).toEqual({ MOBILE: mobile });
  expect(await centre.count(`${list}, channels: [MOBILE] })`)).toBe(mobile);
  const parts = await centre.metric({ place: COUNTY, key: 'inspections INSPECTIONS', window: YEAR, by: 'CHANNEL' });
  expect(parts.parts.map(({ value, numerator }) => [value, numerator])).toEqual([['MOBILE', mobile]]);
  expect(await centre.metric({ place: COUNTY, key: 'inspections MOBILE_RATE', window: YEAR })).toMatchObject({
    ...{ numerator: mobile, denominator: all, value: 1 },
  });
});

it('B-01.41 MUST tell 1 489 joint inspections, 31.3 % of all, with both numbers', async () => {
  const { all, joint } = WENLING.inspections;
  const days = `inspectedFrom: "${YEAR.from}", inspectedBefore: "${YEAR.to}"`;
  const visits = await centre.pageToEnd(
    `inspections(jurisdiction: "331081", filter: { ${days}, isJoint: true })`,
    'bodies { code }',
  );
  expect(visits).toHaveLength(joint);
  expect(visits.filter(({ bodies }) => new Set(bodies.map(({ code }: { code: string }) => code)).size < 2)).toEqual([]);
  const share = await centre.metric({ place: COUNTY, key: 'inspections COMBINED_SHARE', window: YEAR });
  expect(share).toMatchObject({ numerator: joint, denominator: all });
  expect(share.value).toBeCloseTo(0.313, 3);

  // Of those, some were made in a joint operation: on its days, in its place, by its bodies.
  const operations = await centre.pageToEnd(
    'jointOperations(jurisdiction: "331081")',
    `fromOn toOn place { code } forces { body { code } } cases { discoveredOn place { code } }
     inspections(first: 50) { nodes { inspectedOn place { code } bodies { code } } }`,
  );
  const codesOf = (bodies: readonly { readonly code: string }[]) => bodies.map(({ code }) => code);
  for (const { fromOn, toOn, place, forces, cases, inspections } of operations) {
    expect(inspections.nodes.length).toBeGreaterThan(0);
    for (const visit of inspections.nodes) {
      expect([visit.inspectedOn >= fromOn && visit.inspectedOn <= toOn, visit.place]).toEqual([true, place]);
      expect(codesOf(forces.map(({ body }: { body: object }) => body))).toEqual(
        expect.arrayContaining(codesOf(visit.bodies)),
      );
    }
    for (const one of cases) expect([one.discoveredOn >= fromOn, one.place]).toEqual([true, place]);
  }
  expect(operations.some(({ cases }) => cases.length > 0)).toBe(true);
  // The power utility takes part, and is told so.
  const own = await createAsker(network.ask, 'power-utility').pageToEnd(
    'jointOperations(jurisdiction: "331081")',
    'number',
  );
  expect(own).toHaveLength(operations.length);
});
