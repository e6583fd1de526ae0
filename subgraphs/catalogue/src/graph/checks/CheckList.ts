import { reads } from '@network/kit/connection/reads';
import { named } from '@network/kit/list/named';
import { codesOf } from '#domain/check.ts';
import type { CheckListResolvers } from '#schema.generated.ts';
import { bodiesOf, bodyOf, documentOf, itemsOf, type Reference, recordOf } from '../borrowed.ts';
import type { CheckListParent, Complete } from '../parents.ts';
import { partLine } from './SupervisionItem.ts';

export const CheckList = {
  __resolveReference: (reference: Reference, { loaders }, info) => recordOf(loaders.checkLists, reference, info),
  leadBody: reads(['leadBodyCode'], ({ jurisdiction, leadBodyCode }) => bodyOf(jurisdiction, leadBodyCode)),
  bodies: reads(['code', 'bodyCodes'], async ({ jurisdiction, code, bodyCodes }, _, { loaders }) => {
    const lines = await loaders.linesOfList.load({ jurisdiction, key: code });
    const asking = lines.flatMap((line) => [line.bodyCode, ...line.cooperatingBodyCodes]);
    return bodiesOf(jurisdiction, codesOf([...bodyCodes, ...asking]));
  }),
  lines: reads(['code', 'lines'], async ({ jurisdiction, code, lines }, _, { loaders }) => [
    ...lines.map((line) => partLine(jurisdiction, line)),
    ...(await loaders.linesOfList.load({ jurisdiction, key: code })).map((row) => ({ ...row, row })),
  ]),
  items: reads(['code', 'itemCodes'], async ({ jurisdiction, code, itemCodes }, _, { loaders }, info) => {
    const lines = await loaders.linesOfList.load({ jurisdiction, key: code });
    const codes = codesOf([...itemCodes, ...lines.map(({ itemCode }) => itemCode)]);
    return itemsOf(loaders, { jurisdiction, codes }, info);
  }),
  places: reads(['placeCodes'], ({ jurisdiction, placeCodes }) =>
    placeCodes.filter((code) => code !== jurisdiction.padEnd(12, '0')).map((code) => ({ code })),
  ),
  scene: reads(['sceneCode'], ({ jurisdiction, sceneCode }, _, { loaders }, info) =>
    named(loaders.scenes, { jurisdiction, key: sceneCode }, info),
  ),
  document: reads(['documentNumber'], ({ jurisdiction, documentNumber }, _, { loaders }, info) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('checkList').load(id)),
} satisfies Complete<CheckListResolvers, CheckListParent>;
