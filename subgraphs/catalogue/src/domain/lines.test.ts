import { describe, expect, it } from 'vitest';
import { parseLine } from './check.ts';
import { parseStep } from './duty.ts';
import { parseDecimal } from './figure.ts';
import { isInForce } from './item.ts';

describe('parseStep', () => {
  it.each([
    ['BEFORE:A1:核发许可', { phase: 'BEFORE', leadBodyCode: 'A1', what: '核发许可' }],
    ['DURING：A1：巡查：夜间', { phase: 'DURING', leadBodyCode: 'A1', what: '巡查：夜间' }],
    ['AFTER::查处', { phase: 'AFTER', leadBodyCode: null, what: '查处' }],
    ['LATER:A1:查处', null],
    ['AFTER:查处', null],
  ])('reads %s', (text, step) => {
    expect(parseStep(text)).toEqual(step);
  });
});

describe('parseLine', () => {
  it.each([
    ['FIRE:330264001000:通道是否畅通', { bodyCode: 'FIRE', itemCode: '330264001000', question: '通道是否畅通' }],
    ['::是否持证：许可证', { bodyCode: null, itemCode: null, question: '是否持证：许可证' }],
    ['是否持证', null],
  ])('reads %s', (text, line) => {
    expect(parseLine(text)).toEqual(line);
  });
});

describe('parseDecimal', () => {
  it.each([
    ['0.3009', 0.3009],
    [' −0.285 ', -0.285],
    ['7', 7],
    ['30.09%', null],
    ['', null],
  ])('reads %j', (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });
});

describe('isInForce', () => {
  it.each([
    [null, null, true],
    ['2022-05-01', null, true],
    ['2022-05-02', null, false],
    [null, '2022-05-01', true],
    [null, '2022-04-30', false],
  ])('from %s to %s on 2022-05-01: %s', (validFrom, validTo, expected) => {
    expect(isInForce({ validFrom, validTo }, '2022-05-01')).toBe(expected);
  });
});
