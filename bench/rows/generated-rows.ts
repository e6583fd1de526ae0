const TOWNS = ['新河镇', '泽国镇', '大溪镇', '松门镇', '箬横镇', '石塘镇', '滨海镇', '温峤镇'];
const MATTERS = ['占道经营影响通行', '夜间施工噪音扰民', '河道边堆放垃圾', '店铺油烟直排', '工地扬尘未围挡'];
const MESSAGE = '这里每天早晚都是这样，车子开不过去，老人和小孩也走不了，打过几次电话都没有人来，请执法队来看一看。';
const REPLY = '您好！您反映的问题已收悉，综合行政执法队已到现场核实并督促整改，感谢您对我们工作的监督和支持。';
/** Rows that travel in one chunk of a body. */
const CHUNK = 500;

const of = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
const two = (figure: number): string => String(figure).padStart(2, '0');

const chunked = function* (header: string, rows: number, row: (at: number) => string): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`${header}\n`);
  for (let from = 0; from < rows; from += CHUNK) {
    const count = Math.min(CHUNK, rows - from);
    yield encoder.encode(Array.from({ length: count }, (_, at) => `${row(from + at)}\n`).join(''));
  }
};

/** A file of citizens' messages, made up: every second one has a reply. No two calls with another `series` share a number. */
export const messages = (series: string, rows: number): Iterable<Uint8Array> =>
  chunked('留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间', rows, (at) => {
    const day = `2022/${1 + (at % 10)}/${1 + (at % 27)}`;
    const title = `${of(TOWNS, at)}${of(MATTERS, at)}`;
    const reply = at % 2 === 0 ? `${REPLY},2022/11/${1 + (at % 28)} 9:${two(at % 60)}:00` : ',';
    return `${series}${at},UU${at % 5000},${title},${day} ${1 + (at % 22)}:${two(at % 60)}:12,${MESSAGE}${at},${reply}`;
  });

/** A file of villages, made up, in a county that does not exist: as many as the real one has. */
export const villages = (): Iterable<Uint8Array> =>
  chunked('village_code,village,urban_rural_code', 6131, (at) => `339981${String(100_001 + at)},试验${at}村委会,220`);

const TRADES = ['建材经营部', '小吃店', '服装厂', '水产批发部', '理发店'];

/** The source file of a wide file of objects of inspection, for `--sources`: twenty columns, of which twelve are read. */
export const OBJECTS_SOURCE = `system: bench-objects
title: Objects of inspection, made up 检查对象
records: entity
format: csv
jurisdiction: from the import
key: [统一社会信用代码]
master: source
fields:
  creditCode: 统一社会信用代码
  name: 名称
  kind: { column: 类型, enum: { 企业: ENTERPRISE, 个体: INDIVIDUAL_BUSINESS } }
  tradeCode: 行业代码
  address: 地址
  placeCode: { column: 镇街, place: by name }
  supervisorCode: 监管部门
  creditGrade: { column: 信用等级, enum: { A: A, B: B } }
  vesselNumber: 船号
  seaArea: 海域
  licences: { column: 许可, split by: '|' }
  labels: { column: 标签, split by: '|' }
oddities:
  - None; the rows are made up.
`;

/** A file of objects of inspection, made up, of twenty columns. */
export const objects = (series: string, rows: number): Iterable<Uint8Array> =>
  chunked(
    '统一社会信用代码,名称,类型,行业代码,地址,镇街,监管部门,信用等级,船号,海域,许可,标签,法定代表人,联系方式,注册资本,成立日期,登记机关,经营范围,状态,备注',
    rows,
    (at) => {
      const [town, trade] = [of(TOWNS, at), of(TRADES, at)];
      const head = `91331081${series}${String(at).padStart(9, '0')},温岭市第${at}号${trade},${at % 3 === 0 ? '个体' : '企业'},F51${10 + (at % 90)}`;
      const where = `${town}中心大道${at % 999}号,${town},BM-${at % 20},${at % 2 === 0 ? 'A' : 'B'},,`;
      const what = `食品经营许可|卫生许可,重点|沿街,张某${at % 100},0576-8${at % 1_000_000},${at % 500}万元`;
      return `${head},${where},${what},20${10 + (at % 12)}-0${1 + (at % 9)}-1${at % 10},温岭市市场监督管理局,建筑材料批发零售,存续,`;
    },
  );

const CODE_DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A credit code with its check character. GB 32100-2015. */
const checked = (head: string): string => {
  const [sum] = Array.from(head).reduce<readonly [sum: number, weight: number]>(
    ([total, weight], digit) => [total + CODE_DIGITS.indexOf(digit) * weight, (weight * 3) % 31],
    [0, 1],
  );
  return `${head}${CODE_DIGITS[(31 - (sum % 31)) % 31]}`;
};

/** A file of ratings of public credit, made up, as the source `credit-ratings` takes them. */
export const ratings = (series: string, rows: number): Iterable<Uint8Array> =>
  chunked('主体名称,统一社会信用代码,评价等级,评价得分,评价年度,评价机关,评价日期', rows, (at) => {
    const code = checked(`91331081${series}${String(at).padStart(8, '0')}`);
    const when = `2022,温岭市发展和改革局,2022-0${1 + (at % 9)}-1${at % 10}`;
    return `温岭市第${at}号${of(TRADES, at)},${code},${'ABCD'[at % 4]},${60 + (at % 40)}.${two(at % 100)},${when}`;
  });
