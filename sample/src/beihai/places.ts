import type { CountyTowns } from '../makers/places.ts';

/** 北海's districts and county with their towns and streets, by the 2022 statistical list. Three digits of the code, then the name. */
export const COUNTIES: readonly CountyTowns[] = [
  {
    code: '450502000000',
    name: '海城区',
    towns: ['001中街街道 002东街街道 003西街街道 004海角街道 005地角街道', '006高德街道 007驿马街道 100涠洲镇'].join(
      ' ',
    ),
  },
  {
    code: '450503000000',
    name: '银海区',
    towns: ['100福成镇 101银滩镇 102平阳镇 103侨港镇'].join(' '),
  },
  {
    code: '450512000000',
    name: '铁山港区',
    towns: ['100南康镇 101营盘镇 102兴港镇'].join(' '),
  },
  {
    code: '450521000000',
    name: '合浦县',
    towns: [
      '100廉州镇 101党江镇 102西场镇 103沙岗镇 104乌家镇',
      '105闸口镇 106公馆镇 107白沙镇 108山口镇 109沙田镇',
      '110石湾镇 111石康镇 112常乐镇 113星岛湖镇 200曲樟乡',
    ].join(' '),
  },
];
