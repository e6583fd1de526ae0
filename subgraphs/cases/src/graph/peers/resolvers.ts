import { Body } from './Body.ts';
import { CaseTemplate } from './CaseTemplate.ts';
import { CooperationAgreement } from './CooperationAgreement.ts';
import { DiscretionTier } from './DiscretionTier.ts';
import { DocumentForm } from './DocumentForm.ts';
import { EnforcementItem } from './EnforcementItem.ts';
import { Event } from './Event.ts';
import { Officer } from './Officer.ts';
import { Place } from './Place.ts';
import { RegulatedEntity } from './RegulatedEntity.ts';
import { Team } from './Team.ts';

/** What records of other houses have from this one. */
export const peers = {
  Body,
  CaseTemplate,
  CooperationAgreement,
  DiscretionTier,
  DocumentForm,
  EnforcementItem,
  Event,
  Officer,
  Place,
  RegulatedEntity,
  Team,
};
