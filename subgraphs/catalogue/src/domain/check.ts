/** 综合查一次任务清单 of a county, 镇街特色综合查一次清单 of towns. */
export const CHECK_LIST_LEVELS = ['COUNTY_TASK', 'TOWN_LIST'] as const;
export type CheckListLevel = (typeof CHECK_LIST_LEVELS)[number];

/** One question of a checklist, with the body that asks it and the item that it may lead to, by their codes. */
export type CheckLine = {
  readonly question: string;
  readonly bodyCode: string | null;
  readonly itemCode: string | null;
};

/** A line that came as a row of its own: what it is about, how it is looked at, and who looks at it too. */
export type ListedLine = CheckLine & {
  readonly topic: string | null;
  readonly method: string | null;
  readonly cooperatingBodyCodes: readonly string[];
};

const LINE = /^([^:：]*)[:：]([^:：]*)[:：](.+)$/su;

/** A line as a list writes it, `body:item:question` with either code left empty; null for a text without two colons. */
export const parseLine = (text: string): CheckLine | null => {
  const [, body, item, question] = LINE.exec(text.trim()) ?? [];
  if (question === undefined) return null;
  return { question: question.trim(), bodyCode: body?.trim() || null, itemCode: item?.trim() || null };
};

/** Each code once, without those that are missing. */
export const codesOf = (codes: readonly (string | null)[]): string[] => [
  ...new Set(codes.filter((code) => code !== null)),
];
