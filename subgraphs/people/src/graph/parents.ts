import type { Connection } from '@network/kit/connection';
import type { PlaceModeRow, PlaceRow } from '../store/place-store.ts';
import type { BodyRow, CertificateRow, OfficerRow, TeamRow } from '../store/register-store.ts';

/** What the resolvers of each type are given: its row, or the connection over its rows. */
export type PlaceParent = PlaceRow;
export type PlaceModeParent = PlaceModeRow;
export type BodyParent = BodyRow;
export type TeamParent = TeamRow;
export type OfficerParent = OfficerRow;
export type CertificateParent = CertificateRow;
export type PlaceConnectionParent = Connection<PlaceRow>;
export type TeamConnectionParent = Connection<TeamRow>;
export type OfficerConnectionParent = Connection<OfficerRow>;

/** Every field that the row does not itself carry needs a resolver. STYLE.md §5. */
export type Complete<Resolvers, Row> = Required<Omit<Resolvers, keyof Row | '__isTypeOf' | '__resolveReference'>> &
  Partial<Resolvers>;
