/** 特级, 一级, 二级, 临时性: grades of important power users, GB/T 29328. */
export const POWER_USER_GRADES = ['SPECIAL', 'FIRST', 'SECOND', 'TEMPORARY'] as const;
export type PowerUserGrade = (typeof POWER_USER_GRADES)[number];

/** 待核实, 告知整改, 待复核, 已立案, 闭环. DOMAIN.md §5.7. */
export const HAZARD_STATES = [
  'AWAITING_CHECK',
  'AWAITING_RECTIFICATION',
  'AWAITING_VERIFICATION',
  'IN_CASE',
  'CLOSED',
] as const;
export type HazardState = (typeof HAZARD_STATES)[number];

/** 已整改, 首违不罚, 轻微不罚, 立案处罚, 移送公安, 不属实. DOMAIN.md §5.7, §6.1. */
export const HAZARD_EXITS = [
  'RECTIFIED',
  'FIRST_VIOLATION',
  'SLIGHT',
  'CASE',
  'PASSED_TO_POLICE',
  'UNFOUNDED',
] as const;
export type HazardExit = (typeof HAZARD_EXITS)[number];

/** 施工机械, 车辆碰撞, 伐树, 异物, 盗窃破坏, 垂钓, 其他. */
export const DAMAGE_CAUSES = [
  'CONSTRUCTION_MACHINE',
  'VEHICLE',
  'TREE_FELLING',
  'FOREIGN_OBJECT',
  'THEFT',
  'FISHING',
  'OTHER',
] as const;
export type DamageCause = (typeof DAMAGE_CAUSES)[number];

/** Width of the protection zone beside an overhead line by its voltage: 电力设施保护条例 art. 10. */
const ZONES: readonly (readonly [fromKv: number, upToKv: number, metres: number])[] = [
  [1, 10, 5],
  [35, 110, 10],
  [154, 330, 15],
  [500, 500, 20],
];

/** Metres from the conductor's edge to the end of the protection zone; null for voltages of which art. 10 tells nothing, as 20 kV. */
export const protectionZone = (voltageKv: number | null): number | null => {
  if (voltageKv === null) return null;
  return ZONES.find(([fromKv, upToKv]) => fromKv <= voltageKv && voltageKv <= upToKv)?.[2] ?? null;
};

/** Whether a hazard lies within the zone; null where voltage or distance are not known. */
export const isInZone = (voltageKv: number | null, distanceMetres: number | null): boolean | null => {
  const zone = protectionZone(voltageKv);
  return zone === null || distanceMetres === null ? null : distanceMetres <= zone;
};
