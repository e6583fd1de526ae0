import type { Connection } from '@network/kit/connection';
import type { MetricPart } from '@network/kit/metrics';
import type { Found } from '@network/kit/search/loaders';
import type { RecordStores } from '../store/records.ts';

/** The row that a kind of record is read as. */
type RowOf<Kind extends keyof RecordStores> = Awaited<ReturnType<RecordStores[Kind]['byId']['find']>>[number];

/** What the resolvers of each type are given: its row, or the connection over its rows. */
export type PlaceParent = RowOf<'place'>;
export type PlaceModeParent = RowOf<'placeMode'>;
export type MarkParent = RowOf<'mark'>;
export type SubjectRegistrationParent = RowOf<'subjectRegistration'>;
export type StationParent = RowOf<'station'>;
export type CommandCentreParent = RowOf<'commandCentre'>;
export type BodyParent = RowOf<'body'>;
export type TeamParent = RowOf<'team'>;
export type OfficerParent = RowOf<'officer'>;
export type CertificateParent = RowOf<'certificate'>;
export type PostParent = RowOf<'post'>;
export type LeadershipParent = RowOf<'leadership'>;
export type TeamMemberParent = RowOf<'teamMember'>;
export type GridParent = RowOf<'grid'>;
export type GridMemberParent = RowOf<'gridMember'>;
export type WardenParent = RowOf<'warden'>;
export type AuxiliaryParent = RowOf<'auxiliary'>;
export type PublicAccountParent = RowOf<'publicAccount'>;
export type EquipmentParent = RowOf<'equipmentPiece'>;
export type TrainingParent = RowOf<'training'>;
export type CooperationAgreementParent = RowOf<'cooperationAgreement'>;

export type PlaceConnectionParent = Connection<PlaceParent>;
export type PlaceModeConnectionParent = Connection<PlaceModeParent>;
export type MarkConnectionParent = Connection<MarkParent>;
export type SubjectRegistrationConnectionParent = Connection<SubjectRegistrationParent>;
export type StationConnectionParent = Connection<StationParent>;
export type CommandCentreConnectionParent = Connection<CommandCentreParent>;
export type BodyConnectionParent = Connection<BodyParent>;
export type TeamConnectionParent = Connection<TeamParent>;
export type OfficerConnectionParent = Connection<OfficerParent>;
export type CertificateConnectionParent = Connection<CertificateParent>;
export type PostConnectionParent = Connection<PostParent>;
export type LeadershipConnectionParent = Connection<LeadershipParent>;
export type TeamMemberConnectionParent = Connection<TeamMemberParent>;
export type GridConnectionParent = Connection<GridParent>;
export type GridMemberConnectionParent = Connection<GridMemberParent>;
export type WardenConnectionParent = Connection<WardenParent>;
export type AuxiliaryConnectionParent = Connection<AuxiliaryParent>;
export type PublicAccountConnectionParent = Connection<PublicAccountParent>;
export type EquipmentConnectionParent = Connection<EquipmentParent>;
export type TrainingConnectionParent = Connection<TrainingParent>;
export type CooperationAgreementConnectionParent = Connection<CooperationAgreementParent>;

export type PeopleSearchConnectionParent = Connection<
  Found<{
    Place: PlaceParent;
    Body: BodyParent;
    Team: TeamParent;
    Officer: OfficerParent;
    Station: StationParent;
    Grid: GridParent;
  }>
>;

export type MetricPartParent = MetricPart;

/** An item of the catalogue, as it is referred to. */
export type ByCode = { readonly jurisdiction: string; readonly code: string };

/** A document of the catalogue, as it is referred to. */
export type ByNumber = { readonly jurisdiction: string; readonly number: string };

/** Every field that the row does not itself carry needs a resolver. STYLE.md §5. */
export type Complete<Resolvers, Row> = Required<Omit<Resolvers, keyof Row | '__isTypeOf' | '__resolveReference'>> &
  Partial<Resolvers>;
