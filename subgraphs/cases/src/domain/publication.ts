import type { PUBLICATION_CHANNELS } from './file.ts';

export type PublicationChannel = (typeof PUBLICATION_CHANNELS)[number];

/**
 * Channels of credit information: they show no penalty of a natural person, and none that was imposed by simple procedure
 * 浙江省公共信用信息管理条例 arts. 11, 15 and 16, 市场监督管理行政处罚信息公示规定 art. 2).
 */
export const CREDIT_CHANNELS: readonly PublicationChannel[] = ['CREDIT_SITE', 'ENTERPRISE_CREDIT'];

/** Whether a party is a natural person: it is called so, or called nothing known and has a number of identity. */
export const isPerson = ({
  kind,
  idNumberIndex,
}: {
  readonly kind: string;
  readonly idNumberIndex: string | null;
}): boolean => kind === 'CITIZEN' || (kind === 'OTHER' && idNumberIndex !== null);

/** What stands behind a name and is no part of it. */
const BEHIND = /[（(].*$/u;

/** A natural person's name as it is published: 蔡雪梅 is 蔡**. L:ZJX 15. */
export const maskName = (name: string): string => {
  const [behind = ''] = BEHIND.exec(name) ?? [];
  const [first = '', ...rest] = [...name.slice(0, name.length - behind.length)];
  return `${first}${'*'.repeat(Math.max(rest.length, 1))}${behind}`;
};

/** What identity numbers and mobile telephone numbers look like in what somebody wrote. */
const NUMBERS =
  /(?<!\d)(?:[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d{4}[\dXx]|[1-9]\d{7}(?:0[1-9]|1[0-2])[0-3]\d{4}|1[3-9]\d{9})(?![\dXx])/g;

/** A written text as it is published: without numbers of persons, and without the name of one, bare of what stands behind it. */
export const maskText = (text: string, person: string | null): string => {
  const open = text.replace(NUMBERS, '***');
  const name = person?.replace(BEHIND, '') ?? '';
  return name.length < 2 ? open : open.replaceAll(name, maskName(name));
};
