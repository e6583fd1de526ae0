import { createHash } from 'node:crypto';
import type { EventEntry } from '@network/events/store/filing';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { scaleGovernments } from '../src/scale/beats.ts';
import { scaleOf } from '../src/scale/file-name.ts';
import { scaleParts } from '../src/scale/parts.ts';
import { repeatedCourses } from '../src/scale/repeated.ts';
import { OFFICERS } from '../src/wenling/organisation.ts';

const SCALE = 12_000;

const entriesOf = (parts: ReturnType<typeof scaleParts>): EventEntry[] =>
  parts.flatMap(({ entries }) => [...entries()]);
const digestOf = (entries: readonly EventEntry[]): string =>
  createHash('sha256').update(JSON.stringify(entries)).digest('hex');

let events: EventEntry[];
beforeAll(() => {
  events = entriesOf(scaleParts('full', SCALE));
});

const countBy = <Key>(keyOf: (event: EventEntry) => Key): ReadonlyMap<Key, number> =>
  new Map([...Map.groupBy(events, keyOf)].map(([key, group]) => [key, group.length]));
const endOf = ({ actions }: EventEntry): string => actions.at(-1)?.action ?? '';
const ENDS = ['RATE', 'LAPSE', 'REFUSE', 'WITHDRAW', 'MERGE'];

describe('events in bulk', () => {
  it('are the same twice, byte for byte', async () => {
    vi.resetModules();
    const again = await import('../src/scale/parts.ts');
    expect(again.scaleParts).not.toBe(scaleParts);
    expect(digestOf(entriesOf(again.scaleParts('full', SCALE)))).toBe(digestOf(events));
  });

  it('are as many as are asked for, in every government its part, each once', () => {
    expect(events).toHaveLength(SCALE);
    expect(new Set(events.map(({ id }) => id)).size).toBe(SCALE);
    expect(new Set(events.map(({ jurisdiction, record }) => `${jurisdiction} ${record.number}`)).size).toBe(SCALE);
    const shares = scaleGovernments('full').map(({ jurisdiction, share }) => [jurisdiction, (SCALE * share) / 100]);
    expect([...countBy(({ jurisdiction }) => jurisdiction)]).toEqual(shares);
    expect(entriesOf(scaleParts('small', 30)).map(({ jurisdiction }) => jurisdiction)).toEqual(
      Array(30).fill('331081'),
    );
  });

  it('are nearly all closed; what is open is of the last weeks, and nothing is after the clock', () => {
    const open = events.filter((event) => !ENDS.includes(endOf(event)));
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(SCALE / 50);
    for (const { jurisdiction, now } of scaleGovernments('full')) {
      const own = events.filter((event) => event.jurisdiction === jurisdiction);
      const instants = own.flatMap(({ actions }) => actions.map(({ at }) => Date.parse(at)));
      expect(Math.max(...instants)).toBeLessThanOrEqual(Date.parse(now));
      const oldest = Math.min(
        ...open.filter((event) => own.includes(event)).map(({ record }) => Date.parse(record.reportedAt)),
      );
      expect(oldest).toBeGreaterThan(Date.parse(now) - 21 * 86_400_000);
    }
  });

  it('are unevenly spread over places, classes, sources, ends and months', () => {
    const most = (counts: ReadonlyMap<unknown, number>): number => Math.max(...counts.values()) / SCALE;
    expect(most(countBy(({ record }) => record.placeCode))).toBeGreaterThan(0.04);
    expect(most(countBy(({ record }) => record.source))).toBeGreaterThan(0.5);
    const months = countBy(({ record }) => record.reportedAt.slice(5, 7));
    expect((months.get('07') ?? 0) / (months.get('02') ?? 1)).toBeGreaterThan(1.4);
    const ends = countBy(endOf);
    expect(ENDS.map((end) => (ends.get(end) ?? 0) > 0)).toEqual(ENDS.map(() => true));
    expect(ends.get('LAPSE')).toBeGreaterThan(ends.get('RATE') ?? 0);
  });

  it('name officers whose certificates hold, and what they repeat', () => {
    const officers = new Map(OFFICERS.map((officer) => [officer.number, officer]));
    const own = events.filter(({ jurisdiction }) => jurisdiction === '331081');
    const handled = own.filter(({ record }) => record.handlerOfficerNumber !== null);
    expect(handled.length).toBeGreaterThan(500);
    const wrong = handled.filter(({ record }) => {
      const officer = officers.get(record.handlerOfficerNumber ?? '');
      return (
        officer?.team !== record.handlerTeamCode ||
        officer.validFrom > record.reportedAt ||
        officer.validTo < record.reportedAt
      );
    });
    expect(wrong).toEqual([]);
    const ends = new Map(own.map((event) => [event.record.number, endOf(event)]));
    const into = own.flatMap(({ actions }) => actions.flatMap((step) => step.into ?? []));
    expect(into.length).toBeGreaterThan(500);
    expect(into.filter((number) => ['MERGE', 'REFUSE', 'WITHDRAW', undefined].includes(ends.get(number)))).toEqual([]);
  });

  it('goes on where a start was cut short: parts are known by their names', () => {
    const parts = scaleParts('full', 200_000);
    expect(new Set(parts.map(({ file }) => file)).size).toBe(parts.length);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.map(({ file }) => scaleOf(file))).toEqual(parts.map(() => 200_000));
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(200_000);
    expect(scaleOf('full-331081-end.csv')).toBeNull();
  });
});

describe('cases and visits beside them', () => {
  it('are in proportion, each once, and none that the sample itself has', () => {
    const scale = 800_000;
    const [cases, inspections] = repeatedCourses(scale).map(({ government, subgraph }) => [...government[subgraph](0)]);
    expect([cases?.length, inspections?.length]).toEqual([scale / 100, scale / 50]);
    for (const entries of [cases ?? [], inspections ?? []]) {
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(new Set(entries.map(({ record }) => record.number)).size).toBe(entries.length);
      expect(entries.filter(({ record }) => !record.number.includes('GM'))).toEqual([]);
    }
  });
});
