import { describe, expect, it } from 'vitest';
import { contentOf } from './content.ts';

const SERIALS = ['44562', '44563.5', '45291'];

describe('numbers that may be the serials of days', () => {
  it.each([
    '处罚日期',
    '受理时间',
    '有效期至',
    '起止日期',
    'decided_on',
    'closed_at',
    'createTime',
    'Decision Date',
    'date2',
    'createtime',
    '案发时间（年月日）',
  ])('are days under a name that says so: %s', (name) => {
    expect(contentOf(name, SERIALS)).toEqual({ kind: 'date', formats: ['excel'], hasTime: true });
  });

  it.each([
    ...[
      '价格',
      '数量',
      '邮编',
      'price',
      'zip',
      'candidates',
      'update',
      'update_count',
      'times',
      'sentiment',
      'lifetime',
    ],
    ...['overtime', '处理时间（秒）', '平均时间(分钟)', '有效期天数', '更新时间次数', '时间段编号', 'date_price'],
  ])('are none under another: %s', (name) => {
    expect(contentOf(name, SERIALS).kind).not.toBe('date');
  });

  it.each([
    ['one of them is none', ['44562', '44563', '44564', '44565', '99999']],
    ['no day of this century or the last is so small', ['20000', '20001']],
    ['or so large', ['69999', '79999']],
  ])('are none where %s', (_, texts) => {
    expect(contentOf('受理日期', texts).kind).not.toBe('date');
  });
});
