/** One damage to a row of messages, and the column and reason by which it is told; `null` where the row is no row. */
type Damage = {
  readonly change: (cells: readonly string[]) => string[];
  readonly column: string | null;
  readonly reason: RegExp;
};

export type Damaged = {
  readonly rows: readonly (readonly string[])[];
  readonly told: readonly { readonly row: number; readonly column: string | null; readonly reason: RegExp }[];
};

const put = (at: number, text: string) => (cells: readonly string[]) => cells.with(at, text);

/** Columns: 留言编号, 留言用户, 留言主题, 留言时间, 留言详情, 答复意见, 答复时间. */
const DAMAGES: readonly Damage[] = [
  { change: put(3, '2019/13/45 9:00:00'), column: '留言时间', reason: /^Expected a day and time that exist$/ },
  { change: put(3, '昨天上午'), column: '留言时间', reason: /^Expected a date written as yyyy\/M\/d/ },
  { change: put(0, '  '), column: '留言编号', reason: /^Expected a key$/ },
  { change: (cells) => cells.slice(0, 6), column: null, reason: /^Expected one cell under each column$/ },
  { change: (cells) => [...cells, '多出一格'], column: null, reason: /^Expected one cell under each column$/ },
  { change: put(2, '\u3000\u00a0'), column: '留言主题', reason: /^Expected a value$/ },
  { change: put(6, '2019/2/30'), column: '答复时间', reason: /^Expected a day and time that exist$/ },
  { change: put(0, '9'.repeat(600)), column: '留言编号', reason: /^Expected a key of at most 500 characters$/ },
  { change: put(3, ''), column: '留言时间', reason: /^Expected a value$/ },
  { change: put(0, 'twice'), column: '留言编号', reason: /^Expected one row of this key, found another/ },
];

/** Damages `count` rows of those under the header, in turn, far from each other. Rows are counted from 1. */
export const damageRows = (rows: readonly (readonly string[])[], count: number): Damaged => {
  const gap = Math.floor((rows.length - 1) / count);
  const damages = new Map(
    Array.from({ length: count }, (_, index) => [1 + index * gap, DAMAGES[index % DAMAGES.length] as Damage]),
  );
  return {
    rows: rows.map((cells, row) => damages.get(row)?.change(cells) ?? cells),
    told: [...damages].map(([row, { column, reason }]) => ({ row, column, reason })),
  };
};
