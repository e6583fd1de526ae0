import { JIANGYIN } from '#figures.ts';
import type { Row } from '../government.ts';

/** Titles of the forms in use, of the one kind of 2017; the last four are of single matters. DOMAIN.md §3.7. */
const TITLES =
  '立案审批表 现场检查方案 现场检查记录 现场处理措施决定书 责令限期整改指令书 整改复查意见书 行政强制审批表 查封扣押决定书 查封扣押清单 延长查封扣押期限决定书 查封扣押处理决定书 停止供电通知书 停止供电决定书 恢复供电通知书 询问通知书 询问笔录 勘验笔录 抽样取证凭证 先行登记保存审批表 先行登记保存通知书 先行登记保存清单 先行登记保存处理审批表 先行登记保存处理决定书 鉴定委托书 行政处罚告知书 陈述申辩笔录 听证告知书 听证会通知书 听证笔录 听证会报告书 案件处理呈批表 集体讨论记录 当场处罚决定书（单位） 当场处罚决定书（个人） 处罚决定书（单位） 处罚决定书（个人） 缴纳罚款催告书 加处罚款决定书 延期（分期）缴纳审批表 延期（分期）缴纳批准书 文书送达回执 强制执行事先催告书 强制执行申请书 案件移送审批表 案件移送书 案件延期审批表 结案审批表 案卷首页 卷内目录 不予行政处罚决定书'.split(
    ' ',
  );

const FORMS = TITLES.slice(0, JIANGYIN.forms).map((name, index) => ({
  code: `F${String(index + 1).padStart(2, '0')}`,
  name,
  stage: ['立案', '调查取证', '处罚决定', '送达执行'][Math.floor(index / 13)] ?? '',
}));

export const formRows = (): Row[] =>
  FORMS.map((form) => ({ ...form, requiredFields: ['当事人', '案由', '日期', '印章'], validFrom: '2018-01-01' }));

/** What documents are usually called, where the forms of 江阴 call them otherwise. */
const OTHERWISE: Readonly<Record<string, string>> = {
  责令改正通知书: '责令限期整改指令书',
  先行登记保存证据通知书: '先行登记保存通知书',
  实施行政强制措施决定书及清单: '查封扣押决定书',
  听证通知书: '听证会通知书',
  重大案件集体讨论记录: '集体讨论记录',
  '行政处罚决定书（单位）': '处罚决定书（单位）',
  '行政处罚决定书（个人）': '处罚决定书（个人）',
  '当场行政处罚决定书（单位）': '当场处罚决定书（单位）',
  '当场行政处罚决定书（个人）': '当场处罚决定书（个人）',
  涉嫌犯罪案件移送书: '案件移送书',
  送达回证: '文书送达回执',
  履行行政处罚决定催告书: '强制执行事先催告书',
};

const byName = new Map(FORMS.map((form) => [form.name, form]));

export const FORMS_BY_TITLE: ReadonlyMap<string, { readonly code: string; readonly name: string }> = new Map([
  ...byName,
  ...Object.entries(OTHERWISE).flatMap(([usual, name]) => {
    const form = byName.get(name);
    return form === undefined ? [] : [[usual, form] as const];
  }),
]);
