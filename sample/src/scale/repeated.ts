import type { CaseEntry } from '@network/cases/store/case-writer';
import type { InspectionEntry } from '@network/inspections/store/inspection-writer';
import { caseOf } from '../cases/case.ts';
import type { Government } from '../government.ts';
import { inspectionOf } from '../inspections/inspection.ts';
import { casePlans } from '../wenling/case-plans.ts';
import { JURISDICTION, NOW } from '../wenling/places.ts';
import { visitPlans } from '../wenling/visit-plans.ts';

/** So many events in bulk bring one case, and one visit. */
const [EVENTS_PER_CASE, EVENTS_PER_VISIT] = [100, 50];
/** Between the serials of two rounds: even, and a multiple of three, as plans tell by that what they are of. */
const ROUND = 600_000;

type Plan = { readonly number: string; readonly serial: number };

/** Plans once more, round by round, under numbers and of persons of their own. */
const repeat = function* <One extends Plan>(plans: readonly One[], count: number): Generator<One> {
  for (let nth = 0; nth < count; nth++) {
    const plan = plans[nth % plans.length] as One;
    const round = 1 + Math.floor(nth / plans.length);
    const number = plan.number.replace(/(\d+)(号?)$/, (_, digits: string, end: string) => `GM${round}-${digits}${end}`);
    yield { ...plan, number, serial: plan.serial + round * ROUND };
  }
};

const SYSTEMS = { cases: 'sample-scale-cases', inspections: 'sample-scale-inspections' } as const;

const cases = function* (scale: number): Generator<CaseEntry> {
  for (const plan of repeat([...casePlans()], Math.floor(scale / EVENTS_PER_CASE))) {
    const { sameCitizenAs, serial } = plan;
    // Who comes again does so in the same round.
    const again =
      sameCitizenAs === undefined ? {} : { sameCitizenAs: sameCitizenAs + Math.floor(serial / ROUND) * ROUND };
    const provenance = [{ source: SYSTEMS.cases, sourceId: plan.number, batch: 0 }];
    yield { ...caseOf({ ...plan, ...again }, 0), provenance };
  }
};

const inspections = function* (scale: number): Generator<InspectionEntry> {
  for (const plan of repeat(visitPlans(), Math.floor(scale / EVENTS_PER_VISIT))) {
    const provenance = [{ source: SYSTEMS.inspections, sourceId: plan.number, batch: 0 }];
    yield { ...inspectionOf(plan, 0), provenance };
  }
};

export type Repeated = {
  readonly subgraph: 'cases' | 'inspections';
  readonly system: string;
  readonly government: Government;
};

/** 温岭's cases and visits once more, in proportion to so many events: what an officer, an enterprise and a town have more of. */
export const repeatedCourses = (scale: number): readonly Repeated[] => {
  const government = {
    ...{ jurisdiction: JURISDICTION, name: '温岭', now: NOW, lists: [], events: () => [] },
    ...{ cases: () => cases(scale), inspections: () => inspections(scale) },
  };
  return (['cases', 'inspections'] as const).map((subgraph) => ({ subgraph, system: SYSTEMS[subgraph], government }));
};
