import type { Connection } from '@network/kit/connection';
import type { EntityRow } from '../store/entity-store.ts';
import type { FindingRow } from '../store/finding-store.ts';
import type { InspectionActionRow, InspectionRow } from '../store/inspection-store.ts';

/** What the resolvers of each type are given: its row, the connection over its rows, or the key of another house's entity. */
export type InspectionParent = InspectionRow;
export type InspectionActionParent = InspectionActionRow;
export type FindingParent = FindingRow;
export type EntityParent = EntityRow;
export type InspectionConnectionParent = Connection<InspectionRow>;
export type FindingConnectionParent = Connection<FindingRow>;
export type EntityConnectionParent = Connection<EntityRow>;
export type PlaceParent = { readonly code: string };
export type ByCode = { readonly jurisdiction: string; readonly code: string };
export type CaseParent = { readonly jurisdiction: string; readonly number: string };
export type OfficerParent = { readonly jurisdiction: string; readonly certificateNumber: string };

/** Every field that the row does not itself carry needs a resolver. STYLE.md §5. */
export type Complete<Resolvers, Row> = Required<Omit<Resolvers, keyof Row | '__isTypeOf' | '__resolveReference'>> &
  Partial<Resolvers>;
