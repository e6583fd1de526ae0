import { expect, it } from 'vitest';
import { broughtState, mayBring, type Told } from './brought.ts';
import type { CaseState } from './states.ts';

const NOTHING: Told = {
  procedure: 'ORDINARY',
  state: null,
  filedOn: null,
  decidedOn: null,
  servedOn: null,
  performedOn: null,
  closedOn: null,
};

it.each<[Partial<Told>, CaseState]>([
  [{}, 'CLUE'],
  [{ filedOn: '2026-01-05' }, 'INVESTIGATING'],
  [{ filedOn: '2026-01-05', decidedOn: '2026-02-05' }, 'DECIDED'],
  [{ decidedOn: '2026-02-05', servedOn: '2026-02-06' }, 'SERVED'],
  [{ servedOn: '2026-02-06', performedOn: '2026-02-07' }, 'PERFORMED'],
  [{ closedOn: '2026-03-01' }, 'CLOSED'],
  [{ procedure: 'SIMPLE' }, 'DECIDED'],
  [{ procedure: 'SIMPLE', filedOn: '2026-01-05' }, 'DECIDED'],
  [{ closedOn: '2026-03-01', state: 'URGED' }, 'URGED'],
])('reads %j as %s', (told, state) => {
  expect(broughtState({ ...NOTHING, ...told })).toBe(state);
});

it('tells which states another system can have a case in', () => {
  expect(mayBring({ ...NOTHING, state: 'NOTIFIED' })).toBe(true);
  expect(mayBring({ ...NOTHING, procedure: 'SIMPLE', state: 'NOTIFIED' })).toBe(false);
});
