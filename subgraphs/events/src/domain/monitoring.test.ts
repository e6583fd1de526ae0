import { expect, it } from 'vitest';
import { isFitForEvidence } from './monitoring.ts';

const device = {
  purpose: 'ENFORCEMENT',
  legalReviewedOn: '2022-03-01',
  technicalReviewedOn: '2022-03-02',
  publishedOn: '2022-03-10',
};

it.each([
  [{}, '2022-03-11', true],
  [{ purpose: null }, '2022-03-11', true],
  [{ purpose: 'PUBLIC_SECURITY' }, '2022-03-11', false],
  [{}, '2022-03-10', false],
  [{}, '2022-03-09', false],
  [{ legalReviewedOn: null }, '2022-11-30', false],
  [{ technicalReviewedOn: null }, '2022-11-30', false],
  [{ publishedOn: null }, '2022-11-30', false],
  [{ technicalReviewedOn: '2022-12-01' }, '2022-11-30', false],
])('records of a device with %j on %s may be evidence: %s (R-303, R-304)', (change, day, expected) => {
  expect(isFitForEvidence({ ...device, ...change }, day)).toBe(expected);
});
