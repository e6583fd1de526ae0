import { Fault } from '@network/schema/errors';
import { parseId } from '@network/schema/ids';
import { ENTITY_CODES, type EntityType } from '@network/schema/network';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createId } from './ids.ts';

const origin = { jurisdiction: '331081', source: 'hotline', sourceId: '2549' };

describe('createId', () => {
  it('gives the same record the same id', () => {
    expect(createId('Event', origin)).toBe(createId('Event', { ...origin }));
  });

  it.each([
    ['type', createId('Report', origin)],
    ['jurisdiction', createId('Event', { ...origin, jurisdiction: '350700' })],
    ['source', createId('Event', { ...origin, source: 'grid' })],
    ['source id', createId('Event', { ...origin, sourceId: '2550' })],
  ])('tells records apart by %s', (_, other) => {
    expect(other).not.toBe(createId('Event', origin));
  });

  it('keeps source and source id apart', () => {
    const one = createId('Event', { jurisdiction: '331081', source: 'a', sourceId: 'bc' });
    expect(createId('Event', { jurisdiction: '331081', source: 'ab', sourceId: 'c' })).not.toBe(one);
  });
});

describe('parseId', () => {
  it('reads back type and jurisdiction of any id', () => {
    const types = Object.keys(ENTITY_CODES) as EntityType[];
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.integer({ min: 0, max: 999_999 }),
        fc.string(),
        (type, number, sourceId) => {
          const jurisdiction = String(number).padStart(6, '0');
          expect(parseId(createId(type, { jurisdiction, source: 's', sourceId }))).toEqual({ type, jurisdiction });
        },
      ),
    );
  });

  it.each([
    '',
    'x',
    '00000000-0000-0000-0000-000000000000',
    '31FFFFFF-0000-0000-0000-000000000000',
    '31ffffff-0000-0000-0000-000000000000',
  ])('N-13a MUST answer a malformed id with one sentence: %j', (id) => {
    expect(() => parseId(id)).toThrow(Fault);
    expect(() => parseId(id)).toThrow(/^Expected an id that this network gave, found "/);
  });
});
