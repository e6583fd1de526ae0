import type { CountyTowns } from '../makers/places.ts';

/** 江阴's towns and streets and the statistical units of its list, by the 2022 statistical list. Three digits of the code, then the name. */
export const COUNTIES: readonly CountyTowns[] = [
  {
    code: '320281000000',
    name: '江阴市',
    towns: [
      '001澄江街道 004南闸街道 005云亭街道 007申港街道 008利港街道',
      '009夏港街道 100璜土镇 102月城镇 103青阳镇 104徐霞客镇',
      '107华士镇 108周庄镇 109新桥镇 110长泾镇 111顾山镇',
      '112祝塘镇 400江阴高新技术产业开发区 403江苏江阴靖江工业园区',
      '404临港经济开发区 405青阳园区 406月城园区',
    ].join(' '),
  },
];
