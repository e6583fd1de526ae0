import { expect, it } from 'vitest';
import { readWindow } from './window.ts';

const NOW = '2022-11-30T17:00:00+08:00';
const read = (query: Record<string, string>) => Object.values(readWindow(new URLSearchParams(query), NOW));

it.each([
  [{}, '2022-09-01T17:00:00+08:00', '2022-11-30T17:00:01+08:00'],
  [{ start_date: '2022-11-01T00:00:00Z' }, '2022-11-01T08:00:00+08:00', '2022-11-30T17:00:01+08:00'],
  [{ start_date: '2022-01-01' }, '2022-01-01T00:00:00+08:00', '2022-04-01T00:00:01+08:00'],
  [{ end_date: '2022-04-01T00:00:00+08:00' }, '2022-01-01T00:00:00+08:00', '2022-04-01T00:00:01+08:00'],
  [{ end_date: '2022-04-01T00:00:00 08:00' }, '2022-01-01T00:00:00+08:00', '2022-04-01T00:00:01+08:00'],
  [{ start_date: '2022-03-01', end_date: '2022-03-02' }, '2022-03-01T00:00:00+08:00', '2022-03-02T00:00:01+08:00'],
])('reads %o as ninety days at most', (query, from, before) => {
  expect(read(query)).toEqual([from, before]);
});

it.each([
  [{ start_date: '2022-02-30x' }, 'start_date'],
  [{ start_date: '2022-02-30' }, 'start_date'],
  [{ end_date: '2022-11-31T00:00:00+08:00' }, 'end_date'],
  [{ start_date: '9999-12-31T23:00:00Z' }, 'start_date'],
  [{ end_date: '0001-01-15' }, 'end_date'],
  [{ end_date: '30.11.2022' }, 'end_date'],
  [{ start_date: '2022-03-02', end_date: '2022-03-01' }, 'before'],
  [{ start_date: '2022-01-01', end_date: '2022-04-02' }, '90 days'],
])('refuses %o', (query, reason) => {
  expect(() => read(query)).toThrow(reason);
});
