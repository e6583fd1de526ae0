import { type DocumentNode, type InputValueDefinitionNode, Kind, type StringValueNode, visit } from 'graphql';

/** What an argument means wherever it stands: one name, one meaning, said once. A field's own words go before these. */
const MEANINGS: Readonly<Record<string, string>> = {
  first: 'How many rows at most: 0 to 200, 20 where nothing is said. 每页条数',
  after: 'The cursor after which the page starts: `endCursor` of the page before. 起始游标',
  filter: 'Only what fits all of this. 筛选条件',
  orderBy: "In this order; the list's own where nothing is said. 排序",
  asOf: "As it stood on this day; the government's today where nothing is said. 截至日期",
  window: "Over these days; the government's current year up to its today where nothing is said. 统计期间",
  jurisdiction: 'The government, six digits, as 331081 for 温岭. 所属政府',
  code: 'The code that the record is known by. 编码',
  on: "On this day; the government's today where nothing is said. 日期",
  date: 'The day. 日期',
  place: 'The place, twelve digits, as 331081104000 for 新河镇. 区划代码',
  certificateNumber: 'The number of the certificate that the officer shows. 执法证号',
  field: 'In this field of enforcement, as 城市管理. 执法领域',
  number: 'The number that the record is known by. 编号',
  id: 'The opaque id of a record. 标识',
  ids: 'Opaque ids of records, at most 200. 标识列表',
  text: 'What to look for, one to 100 characters: a part of a name, a number or an address. 检索词',
  input: 'What is wanted. 输入',
  year: "In this year; the government's current one where nothing is said. 年份",
  types: 'Only records of these types. 记录类型',
};

const describe = (node: InputValueDefinitionNode): InputValueDefinitionNode => {
  const meaning = MEANINGS[node.name.value];
  if (node.description !== undefined || meaning === undefined) return node;
  const description: StringValueNode = { kind: Kind.STRING, value: meaning };
  return { ...node, description };
};

/** Gives every argument of a field that is not described the meaning of its name; those of directives stay as they are. */
export const describeArguments = (document: DocumentNode): DocumentNode =>
  visit(document, {
    FieldDefinition: (field) => ({ ...field, arguments: (field.arguments ?? []).map(describe) }),
  });
