import type { Page } from './kept.ts';
import { byKey, type Clock, type Counted, keyOf, nowOf, pairsOf, shownOf } from './rows.ts';
import type { Run } from './statements.ts';

type Place = { id: string; code: string; name: string; kind: string };
type Mode = { mode: string; validFrom: string; endsOn: string | null; basis: string | null };
type Team = { jurisdiction: string; id: string; code: string; name: string };
type Officer = { jurisdiction: string; id: string; name: string; certificateNumber: string };
type Certificate = {
  jurisdiction: string;
  officerNumber: string;
  number: string;
  status: string;
  validFrom: string;
  validTo: string;
};

const modeOn = (modes: readonly Mode[], day: string) => {
  const found = modes.findLast(({ validFrom, endsOn }) => validFrom <= day && (endsOn === null || day <= endsOn));
  return found === undefined ? null : { mode: found.mode, validFrom: found.validFrom, basis: found.basis };
};

const officersOf = async (
  run: Run,
  { team, first, clocks }: { team: Team; first: number; clocks: readonly Clock[] },
) => {
  const today = nowOf(clocks, team.jurisdiction).slice(0, 10);
  const of = { ...pairsOf([team], (row) => row.code), filter_asOf: today };
  const name = 'people.officers_by_team_with_as_of_and_total';
  const officers = await run<Counted<Officer>>(name, { ...of, limit: first + 1 });
  const { totalCount, shown } = shownOf(officers, first);
  const holders = pairsOf(shown, ({ certificateNumber }) => certificateNumber);
  const certificates = Map.groupBy(
    await run<Certificate>('people.certificates_by_officer', holders),
    ({ jurisdiction, officerNumber }) => keyOf(jurisdiction, officerNumber),
  );
  return {
    totalCount,
    nodes: shown.map(({ jurisdiction, id, name, certificateNumber }) => ({
      id,
      name,
      certificateNumber,
      certificates: (certificates.get(keyOf(jurisdiction, certificateNumber)) ?? []).map(
        ({ number, status, validFrom, validTo }) => ({
          number,
          validFrom,
          validTo,
          isValid: status === 'VALID' && validFrom <= today && today <= validTo,
        }),
      ),
    })),
  };
};

/** The town itself, its mode of enforcement and its team. */
export const readPlace = async (run: Run, { code, first, kept }: Page) => {
  const [[place], modes, clocks] = await Promise.all([
    run<Place>('people.places_by_code', { codes: [code] }),
    run<Mode>('people.modes_by_place', { codes: [code] }),
    kept.clocks.people(),
  ]);
  if (place === undefined) return null;
  const day = nowOf(clocks, code.slice(0, 6)).slice(0, 10);
  const [team] = await run<Team>('people.team_by_place', { parents: [code], day });
  const { id, name, kind } = place;
  return {
    ...{ id, code, name, kind },
    mode: modeOn(modes, day),
    team:
      team === undefined
        ? null
        : { id: team.id, name: team.name, officers: await officersOf(run, { team, first, clocks }) },
  };
};

/** Names of places by code. */
export const readPlaceNames = async (run: Run, codes: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  new Map((await run<Place>('people.places_by_code', { codes })).map(({ code, name }) => [code, name]));

type Body = { jurisdiction: string; code: string; name: string };

/** Bodies by government and code. */
export const readBodies = async (run: Run, of: readonly { jurisdiction: string; bodyCode: string }[]) => {
  const pairs = pairsOf(of, ({ bodyCode }) => bodyCode);
  return byKey(pairs.keys.length === 0 ? [] : await run<Body>('people.bodies_by_code', pairs), ({ code }) => code);
};
