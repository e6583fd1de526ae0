import type { Plan } from '@network/kit/list/explain';
import { describe, expect, it } from 'vitest';
import { tellPlans } from './document-plans.ts';
import { ranIn } from './ran-statements.ts';

const LOG = `2026-11-22 19:07:40.802 UTC [29240] LOG:  statement: select 1
2026-11-22 19:07:40.803 UTC [29240] LOG:  execute s1: /* events.events_by_town */ select a from (
\t  select b) c where d = $1 and e = $2 and f = any($3)
2026-11-22 19:07:40.803 UTC [29240] DETAIL:  Parameters: $1 = 'it''s', $2 = NULL, $3 = '{331081,"a, $9 = ''b''"}'
2026-11-22 19:07:40.804 UTC [29241] LOG:  execute <unnamed>: select 2
2026-11-22 19:07:40.805 UTC [29241] LOG:  execute s2: /* people.places */ select 3
2026-11-22 19:07:40.806 UTC [29241] LOG:  execute s3: /* strangers.places */ select 4
`;

it('reads what subgraphs ran from the log of the server, with the values given', () => {
  expect(ranIn(LOG)).toEqual([
    {
      subgraph: 'events',
      name: 'events_by_town',
      sql: '/* events.events_by_town */ select a from (\n  select b) c where d = $1 and e = $2 and f = any($3)',
      values: ["it's", null, `{331081,"a, $9 = 'b'"}`],
    },
    { subgraph: 'people', name: 'places', sql: '/* people.places */ select 3', values: [] },
  ]);
});

describe('the plans of documents', () => {
  const plan = (told: Partial<Plan>): Plan => ({
    ...{ name: 'events.events_by_town', mode: 'generic', scanned: [], indexes: [], isSortedOnDisk: false },
    ...{ discarded: 0, touched: 0, text: '' },
    ...told,
  });
  const rows = new Map([
    ['events.events', 1e7],
    ['events.reference_clocks', 10_000],
    ['people.places', 1e5],
  ]);
  const tell = (...plans: Plan[]) => tellPlans([{ name: 'TownPage', statements: 1, plans }], rows, '10 events');

  it('are told by document, with the statement that touches most rows; small tables may be read', () => {
    const told = tell(plan({ touched: 3, scanned: ['reference_clocks'] }), plan({ touched: 12, name: 'cases.cases' }));
    expect(told.trim().split('\n').at(-1)).toBe('| TownPage | 1 | 0 | 0 | 12 | cases.cases (generic) |');
  });

  it('are refused where a large table is read from end to end, or something is sorted on disk', () => {
    expect(() => tell(plan({ scanned: ['events'] }))).toThrow(
      'found: events.events_by_town (generic) reads events.events from end to end. Give',
    );
    expect(() => tell(plan({ name: 'people.towns', mode: 'custom', isSortedOnDisk: true }))).toThrow(
      'found: people.towns (custom) sorts on disk. Give',
    );
    expect(() => tell(plan({ scanned: ['events'] }))).toThrow('| TownPage | 1 | 1 | 0 | 0 |');
  });
});
