import { below, byKey, type Counted, keyOf, pairsOf, shownOf, type Town } from './rows.ts';
import type { Run } from './statements.ts';

type Inspection = {
  jurisdiction: string;
  id: string;
  number: string;
  state: string;
  inspectedOn: string | null;
  creditCode: string;
};
type Entity = { jurisdiction: string; creditCode: string; name: string };
type Finding = { id: string; inspectionId: string; description: string | null; isRectified: boolean | null };

/** The town's inspections, the latest first, with whom they visited and what they found. */
export const readInspections = async (run: Run, { code, first }: Town) => {
  const asked = below(code);
  const name = 'inspections.inspections_by_town_and_total';
  const listed = await run<Counted<Inspection>>(name, { ...asked, limit: first + 1 });
  const { totalCount, shown } = shownOf(listed, first);
  if (shown.length === 0) return { totalCount, nodes: [] };
  const [entities, findings] = await Promise.all([
    run<Entity>(
      'inspections.entities_by_credit_code',
      pairsOf(shown, ({ creditCode }) => creditCode),
    ),
    run<Finding>(
      'inspections.findings_by_inspection_id',
      pairsOf(shown, ({ id }) => id),
    ),
  ]);
  const known = byKey(entities, ({ creditCode }) => creditCode);
  const found = Map.groupBy(findings, ({ inspectionId }) => inspectionId);
  return {
    totalCount,
    nodes: shown.map(({ jurisdiction, id, number, state, inspectedOn, creditCode }) => ({
      id,
      number,
      state,
      inspectedOn,
      entity: { name: known.get(keyOf(jurisdiction, creditCode))?.name, creditCode },
      findings: (found.get(id) ?? []).map(({ id: finding, description, isRectified }) => ({
        id: finding,
        description,
        isRectified,
      })),
    })),
  };
};
