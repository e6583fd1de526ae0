import { WENLING } from '#figures.ts';
import type { Row } from '../government.ts';
import { ITEMS } from './items.ts';

export const POWER_ITEMS = ITEMS.filter(({ field }) => field === '电力');

const TOPICS = ['发现与移交', '现场核实', '告知整改', '首违不罚适用', '立案办案', '抢修保障', '损失追偿', '协作会商'];

/** 电力执法指引: 48 articles, each about items of the field. */
export const powerGuideRows = (): Row[] =>
  Array.from({ length: WENLING.powerGuidelines }, (_, index) => {
    const item = POWER_ITEMS[index % POWER_ITEMS.length];
    return {
      ...{ guide: '电力行政执法指引', number: index + 1, title: TOPICS[index % TOPICS.length] ?? '' },
      text: `办理“${item?.name ?? ''}”时，${TOPICS[index % TOPICS.length]}应当由两名以上执法人员会同供电企业现场人员进行并全程记录。`,
      ...{ itemCodes: [item?.code ?? ''], validFrom: '2022-05-20' },
    };
  });
