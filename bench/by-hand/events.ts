import type { Page } from './kept.ts';
import { readBodies, readPlaceNames } from './place.ts';
import { below, type Counted, instantOf, keyOf, masked, nowOf, pairsOf, shownOf } from './rows.ts';
import type { Run } from './statements.ts';

type Event = {
  jurisdiction: string;
  id: string;
  number: string;
  title: string;
  state: string;
  level: string | null;
  reportedAt: string;
  dueAt: string | null;
  categoryCode: string | null;
  place: string | null;
};
/** `key` is the event's id. */
type Report = {
  id: string;
  key: string;
  reporterName: string | null;
  isAnonymous: boolean;
  reporterPhone: string | null;
  reporterPlaceCode: string | null;
};
type Category = { asked: string; code: string; name: string };
type Duty = { jurisdiction: string; categoryCode: string; placeCode: string | null; bodyCode: string };

const readReports = async (run: Run, events: readonly Event[]) => {
  const rows = await run<Report>('events.reports_by_event', {
    ...pairsOf(events, ({ id }) => id),
    limit: 2,
  });
  const codes = [...new Set(rows.flatMap(({ reporterPlaceCode: code }) => (code === null ? [] : [code])))];
  const names = codes.length === 0 ? new Map<string, string>() : await readPlaceNames(run, codes);
  const placeOf = (code: string | null) => (code === null ? null : { code, name: names.get(code) });
  const byEvent = Map.groupBy(rows, ({ key }) => key);
  return (event: string) => ({
    nodes: (byEvent.get(event) ?? [])
      .slice(0, 1)
      .map(({ id, reporterName, isAnonymous, reporterPhone, reporterPlaceCode }) => ({
        id,
        reporterName: isAnonymous ? null : reporterName,
        reporterPhone: masked(reporterPhone),
        reporterPlace: placeOf(reporterPlaceCode),
      })),
  });
};

const readCategories = async (run: Run, events: readonly Event[]) => {
  const pairs = pairsOf(events, ({ categoryCode }) => categoryCode);
  if (pairs.keys.length === 0) return () => null;
  const rows = await run<Category>('catalogue.categories_by_code', pairs);
  const known = new Map(rows.map(({ asked, code, name }) => [keyOf(asked, code), { code, name }]));
  return ({ jurisdiction, categoryCode }: Event) => known.get(keyOf(jurisdiction, categoryCode)) ?? null;
};

const dutyKey = ({
  jurisdiction,
  categoryCode,
  place,
}: Omit<Duty, 'bodyCode' | 'placeCode'> & { place: string | null }) =>
  JSON.stringify([jurisdiction, categoryCode, place]);

const readDutyBodies = async (run: Run, events: readonly Event[]) => {
  const classified = events.flatMap(({ jurisdiction, categoryCode, place }) =>
    categoryCode === null ? [] : [{ jurisdiction, categoryCode, place }],
  );
  if (classified.length === 0) return () => null;
  const asked = [...new Map(classified.map((key) => [dutyKey(key), key])).values()];
  const duties = await run<Duty>('catalogue.duty_bodies', {
    jurisdictions: asked.map(({ jurisdiction }) => jurisdiction),
    categoryCodes: asked.map(({ categoryCode }) => categoryCode),
    placeCodes: asked.map(({ place }) => place),
    days: asked.map(() => null),
  });
  const bodies = await readBodies(run, duties);
  const known = new Map(duties.map((duty) => [dutyKey({ ...duty, place: duty.placeCode }), duty.bodyCode]));
  return ({ jurisdiction, categoryCode, place }: Event) => {
    const code = categoryCode === null ? undefined : known.get(dutyKey({ jurisdiction, categoryCode, place }));
    return code === undefined ? null : { code, name: bodies.get(keyOf(jurisdiction, code))?.name };
  };
};

/** The town's open events, the latest first. */
export const readEvents = async (run: Run, { code, first, kept }: Page) => {
  const asked = below(code);
  const [listed, clocks] = await Promise.all([
    run<Counted<Event>>('events.events_by_town_with_is_open_and_total', { ...asked, limit: first + 1 }),
    kept.clocks.events(),
  ]);
  const { totalCount, shown } = shownOf(listed, first);
  const [reportsOf, categoryOf, dutyBodyOf] = await Promise.all([
    readReports(run, shown),
    readCategories(run, shown),
    readDutyBodies(run, shown),
  ]);
  return {
    totalCount,
    nodes: shown.map((event) => ({
      id: event.id,
      number: event.number,
      title: event.title,
      state: event.state,
      level: event.level,
      reportedAt: instantOf(event.reportedAt),
      dueAt: instantOf(event.dueAt),
      isOverdue: event.dueAt !== null && Date.parse(event.dueAt) < Date.parse(nowOf(clocks, event.jurisdiction)),
      category: categoryOf(event),
      dutyBody: dutyBodyOf(event),
      reports: reportsOf(event.id),
    })),
  };
};
