import { type ItemRecord, itemKind } from '../src/store/item-kinds.ts';
import { dutyItemKind, governanceMatterKind, responsibilityChainKind } from '../src/store/kinds/duties.ts';
import { empowermentListKind, exemptionEntryKind, grantKind, policyDocumentKind } from '../src/store/kinds/lists.ts';
import { createCatalogueStores } from '../src/store/stores.ts';
import { openTrialCatalogue, type TrialCatalogue } from './trial-catalogue.ts';
import { BUREAU, CABLES, DUCKS, FOUNDED, PLAN, POWER, SEALING, STALLS, XINHE } from './trial-names.ts';
import { writeChecks, writeFigures, writePractice } from './working-records.ts';

const item = (code: string, name: string, change: Partial<ItemRecord> = {}): ItemRecord => ({
  ...{ code, name, field: '城市管理', kind: 'PENALTY', list: 'COMPREHENSIVE' },
  ...{ enforcingBodyCode: BUREAU, supervisingBodyCode: null },
  ...change,
});
const grant = (itemCode: string, placeCode: string, recalledOn: string | null = null) => ({
  ...{ listCode: 'L1', itemCode, placeCode, publishedOn: '2022-03-20', effectiveOn: '2022-04-01', recalledOn },
  recallReason: recalledOn === null ? null : '法律修改',
});

const writeItems = async ({ write }: TrialCatalogue): Promise<void> => {
  await write({
    kind: itemKind,
    records: [
      item(STALLS, '超出门、窗、外墙经营', { supervisionItemCode: 'S1', validFrom: '2021-01-01' }),
      item(DUCKS, '在城市建成区饲养家畜家禽', { validFrom: '2021-01-01', validTo: '2022-06-30' }),
      item(CABLES, '危害电力线路设施', {
        ...{ field: '电力', list: 'PROFESSIONAL', enforcingBodyCode: null, enforcingTeamCode: 'POWER-TEAM' },
        ...{ supervisingBodyCode: POWER, boundary: '供电公司发现，移送执法队。' },
      }),
      item(SEALING, '查封场所', { kind: 'COERCION', validFrom: '2022-11-01' }),
    ],
  });
};

const writeLists = async ({ write }: TrialCatalogue): Promise<void> => {
  await write({
    kind: policyDocumentKind,
    records: [
      {
        ...{ number: PLAN, title: '推进“大综合一体化”行政执法改革方案', kind: 'PLAN', issuer: '温岭市人民政府' },
        ...{ issuingBodyCode: 'GOVERNMENT', indexNumber: '001008009004/2021-28405' },
        ...{ registrationNumber: 'LSSD00-2021-0003', formedOn: '2021-11-29', publishedOn: '2021-12-01' },
        ...{ effectiveOn: null, openness: 'PROACTIVE', validity: null },
      },
      {
        ...{ number: '温政办〔2019〕3号', title: '旧办法', kind: 'MEASURES', issuer: null, issuingBodyCode: null },
        ...{ indexNumber: null, registrationNumber: null, formedOn: null, publishedOn: '2019-02-01' },
        ...{ effectiveOn: null, openness: null, validity: 'REPEALED' },
      },
    ],
  });
  const list = { ordinal: null, documentNumber: PLAN, validTo: null, placeCodes: null } as const;
  await write({
    kind: empowermentListKind,
    records: [
      { ...list, code: 'ALL', name: '执法目录总清单', kind: 'TOTAL', publishedOn: null, effectiveOn: '2022-01-01' },
      {
        ...list,
        code: 'PRO',
        name: '专业执法清单',
        kind: 'PROFESSIONAL',
        publishedOn: null,
        effectiveOn: '2022-01-01',
      },
      {
        ...{ ...list, code: 'L1', name: '赋权事项目录（第一批）', kind: 'EMPOWERED', ordinal: 1 },
        ...{ publishedOn: '2022-03-20', effectiveOn: '2022-04-01', placeCodes: [XINHE, '331081106000'] },
      },
    ],
  });
  await write({
    kind: grantKind,
    records: [
      grant(STALLS, XINHE),
      grant(STALLS, '331081106000'),
      grant(DUCKS, XINHE),
      grant(CABLES, XINHE, '2022-10-01'),
    ],
  });
  const exemption = { bodyCode: BUREAU, conditions: '首次发生并及时改正', correctionDays: 3, ...FOUNDED };
  await write({
    kind: exemptionEntryKind,
    records: [
      { ...exemption, list: 'FIRST_VIOLATION', number: 1, itemCode: STALLS },
      { ...exemption, list: 'COMMITMENT', number: 1, itemCode: STALLS, validFrom: '2022-05-01' },
      { ...exemption, list: 'COMMITMENT', number: 2, itemCode: CABLES, bodyCode: POWER },
    ],
  });
};

const writeDuties = async ({ write }: TrialCatalogue): Promise<void> => {
  const duty = { categoryCode: null, basis: '属地管理事项责任清单', ...FOUNDED } as const;
  await write({
    kind: dutyItemKind,
    records: [
      {
        ...duty,
        number: 2,
        name: '违法建设',
        placeCode: XINHE,
        bodyCode: 'XINHE',
        cooperatingBodyCodes: [BUREAU, POWER],
      },
      { ...duty, number: 1, name: '电力设施保护', placeCode: null, bodyCode: POWER, cooperatingBodyCodes: [BUREAU] },
      { ...duty, number: 3, name: '露天焚烧', placeCode: null, bodyCode: BUREAU, validTo: '2021-12-31' },
    ],
  });
  await write({
    kind: responsibilityChainKind,
    records: [
      {
        ...{ code: 'R1', name: '餐饮油烟', field: '生态环境', leadBodyCode: BUREAU, ...FOUNDED },
        steps: ['BEFORE:ENVIRONMENT:核发许可', 'DURING:BUREAU:巡查油烟：净化设施', 'AFTER::查处违法'],
      },
    ],
  });
  await write({
    kind: governanceMatterKind,
    records: [
      {
        ...{ code: 'M1', name: '犬类管理“一件事”', leadBodyCode: BUREAU, cooperatingBodyCodes: [POWER], ...FOUNDED },
        ...{ process: ['登记', '免疫', '处罚'], scene: '智慧养犬', onlineSince: '2022-06-01' },
      },
    ],
  });
};

/** A catalogue with records of every type of the government 331081, whose today is 2022-11-30. */
export const openWholeCatalogue = async (): Promise<TrialCatalogue> => {
  const catalogue = await openTrialCatalogue();
  await writeItems(catalogue);
  await writeLists(catalogue);
  await writeDuties(catalogue);
  await writeChecks(catalogue);
  await writePractice(catalogue);
  await writeFigures(catalogue);
  await createCatalogueStores(catalogue.store, { provenance: async () => new Map() }).calendar.writeClocks([
    { jurisdiction: '331081', now: '2022-11-30T09:00:00+08:00' },
  ]);
  return catalogue;
};
