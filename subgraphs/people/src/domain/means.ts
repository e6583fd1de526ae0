/** What officers are equipped with: 手持执法终端, 执法记录仪, 对讲机, 执法车辆, 无人机. DOMAIN.md §1.3. */
export const EQUIPMENT_KINDS = ['TERMINAL', 'BODY_CAMERA', 'RADIO', 'VEHICLE', 'DRONE', 'OTHER'] as const;
export type EquipmentKind = (typeof EQUIPMENT_KINDS)[number];
