/** 简易程序 and 普通程序: how a template's cases are usually handled. */
export const TEMPLATE_PROCEDURES = ['SIMPLE', 'ORDINARY'] as const;
export type TemplateProcedure = (typeof TEMPLATE_PROCEDURES)[number];
