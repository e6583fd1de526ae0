import type { CountyTowns } from '../makers/places.ts';

/** 嵊泗's towns, by the 2022 statistical list. Three digits of the code, then the name. */
export const COUNTIES: readonly CountyTowns[] = [
  {
    code: '330922000000',
    name: '嵊泗县',
    towns: ['100菜园镇 101嵊山镇 102洋山镇 200五龙乡 201黄龙乡', '202枸杞乡 203花鸟乡'].join(' '),
  },
];
