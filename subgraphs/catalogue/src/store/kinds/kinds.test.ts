import { expect, it } from 'vitest';
import { checkListKind, supervisionItemKind } from './checks.ts';
import { dutyItemKind, responsibilityChainKind } from './duties.ts';
import { reportedFigureKind, targetKind } from './figures.ts';

type Fault = { readonly field?: string; readonly expected: string; readonly found: string } | null | undefined;
const of = <R>(kind: { faultOf?(record: R): Fault }, record: Partial<R>): Fault => kind.faultOf?.(record as R);

it.each([
  ['a step without a phase', () => of(responsibilityChainKind, { steps: ['AFTER:A1:查处', '查处'] }), '查处', 'steps'],
  ['a line without codes', () => of(checkListKind, { lines: ['是否持证'] }), '是否持证', 'lines'],
  ['a line of a supervision item', () => of(supervisionItemKind, { lines: ['A1:是否持证'] }), 'A1:是否持证', 'lines'],
  ['a figure that is no decimal', () => of(reportedFigureKind, { value: '30.09%' }), '30.09%', 'value'],
  ['a target that is no decimal', () => of(targetKind, { value: '两成' }), '两成', 'value'],
  ['a duty without number and class', () => of(dutyItemKind, { number: null, categoryCode: null }), '', undefined],
])('a record with %s is quarantined, with what was found, and where', (_, faultOf, found, field) => {
  expect(faultOf()).toMatchObject({ expected: expect.stringMatching(/^Expected /), found });
  expect(faultOf()?.field).toBe(field);
});

it('a record that is well formed is taken', () => {
  expect(of(responsibilityChainKind, { steps: ['AFTER::查处'] })).toBeNull();
  expect(of(checkListKind, { lines: null })).toBeNull();
  expect(of(reportedFigureKind, { value: null })).toBeNull();
  expect(of(dutyItemKind, { number: null, categoryCode: '0101' })).toBeNull();
});
