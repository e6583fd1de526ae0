/** The five subgraphs, in the order in which they start: each copies facts only from the ones before it. */
export const SUBGRAPHS = ['catalogue', 'people', 'events', 'cases', 'inspections'] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

/**
 * The byte that an entity type has inside a global id. A number is given once and never again:
 * an id that somebody wrote down must mean the same thing for as long as the graph lives.
 */
export const ENTITY_CODES = {
  EnforcementItem: 0x11,
  EventCategory: 0x12,
  PenaltyClause: 0x13,
  CalendarDay: 0x14,
  DutyItem: 0x15,
  ItemVersion: 0x16,
  DiscretionTier: 0x17,
  Place: 0x21,
  Body: 0x22,
  Team: 0x23,
  Officer: 0x24,
  Certificate: 0x25,
  PlaceMode: 0x26,
  Event: 0x31,
  Report: 0x32,
  Case: 0x41,
  Party: 0x42,
  RegulatedEntity: 0x51,
  Inspection: 0x52,
  Finding: 0x53,
} as const;
export type EntityType = keyof typeof ENTITY_CODES;

/** The jurisdiction of facts that belong to no single government: place codes, statutes, holidays. DESIGN.md calls them national. */
export const NATIONAL = '000000';
