import { SCALARS } from '@network/schema/scalars';
import { Auxiliary } from './grids/Auxiliary.ts';
import { Grid } from './grids/Grid.ts';
import { GridMember } from './grids/GridMember.ts';
import { PublicAccount } from './grids/PublicAccount.ts';
import { Warden } from './grids/Warden.ts';
import { CooperationAgreement } from './means/CooperationAgreement.ts';
import { EnforcementItem } from './means/EnforcementItem.ts';
import { Equipment } from './means/Equipment.ts';
import { Training } from './means/Training.ts';
import { MetricPart } from './metrics/MetricPart.ts';
import { PeopleSearchResult } from './PeopleSearch.ts';
import { CommandCentre } from './places/CommandCentre.ts';
import { Mark } from './places/Mark.ts';
import { Place } from './places/Place.ts';
import { PlaceMode } from './places/PlaceMode.ts';
import { Station } from './places/Station.ts';
import { SubjectRegistration } from './places/SubjectRegistration.ts';
import { Query } from './Query.ts';
import { Body } from './register/Body.ts';
import { Certificate } from './register/Certificate.ts';
import { Leadership } from './register/Leadership.ts';
import { Officer } from './register/Officer.ts';
import { PolicyDocument } from './register/PolicyDocument.ts';
import { Post } from './register/Post.ts';
import { Team } from './register/Team.ts';
import { TeamMember } from './register/TeamMember.ts';

/** Everything that this subgraph answers: a table of contents. */
export const resolvers = {
  ...SCALARS,
  Query,
  PeopleSearchResult,
  EnforcementItem,
  PolicyDocument,
  MetricPart,
  Place,
  PlaceMode,
  Mark,
  SubjectRegistration,
  Station,
  CommandCentre,
  Body,
  Team,
  Officer,
  Certificate,
  Post,
  Leadership,
  TeamMember,
  Grid,
  GridMember,
  Warden,
  Auxiliary,
  PublicAccount,
  Equipment,
  Training,
  CooperationAgreement,
};
