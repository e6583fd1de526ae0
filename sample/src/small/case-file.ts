import type { CaseEntry } from '@network/cases/store/case-writer';
import type { CaseCourse } from '../cases/course.ts';
import { fileOf } from '../cases/file.ts';
import type { CasePlan } from '../cases/plan.ts';
import type { Turns } from '../cases/turns.ts';
import type { Item } from '../items/items.ts';
import { OFFICE } from '../wenling/organisation.ts';
import { JURISDICTION, NOW } from '../wenling/places.ts';

/** Nothing happens in the small sample's cases but what happens in all. */
const NO_TURNS: Turns = {
  ...{ hearing: null, isDefended: false, isDiscussed: false, isPreserved: false, measure: null },
  ending: 'PAID',
};

type Made = Pick<CaseEntry, 'record' | 'actions'>;

const courseOf = ({ actions }: Made): CaseCourse => {
  const days = Map.groupBy(actions, ({ action }) => action);
  const all = (action: string): string[] => (days.get(action) ?? []).map(({ at }) => at.slice(0, 10));
  return { steps: actions, all, on: (action) => all(action)[0] ?? null };
};

const planOf = ({ record }: Made, { item, serial }: { item: Item; serial: number }): CasePlan => {
  const [one = '', other = ''] = record.officerNumbers ?? [];
  return {
    ...{ jurisdiction: JURISDICTION, now: NOW, number: record.number, serial, item, office: OFFICE },
    ...{ kind: record.procedure === 'SIMPLE' ? 'SIMPLE' : 'ORDINARY', on: record.decidedOn ?? '' },
    ...{ place: record.place ?? '', placeText: record.placeText ?? '', officers: [one, other] },
    ...{ bodyCode: record.bodyCode ?? '', teamCode: record.teamCode ?? '', authority: '温岭市人民政府' },
    ...{ issuingSubject: record.issuingSubject ?? 'COUNTY', source: record.source ?? '' },
  };
};

/** What a case of the small sample has on its file; `fine` as it is meant, decided or not yet. */
export const smallFileOf = (
  made: Made,
  { fine, ...of }: { readonly item: Item; readonly serial: number; readonly fine: string },
): NonNullable<CaseEntry['children']> =>
  fileOf({ ...planOf(made, of), fine }, courseOf(made), made.record.procedure === 'SIMPLE' ? null : NO_TURNS);
