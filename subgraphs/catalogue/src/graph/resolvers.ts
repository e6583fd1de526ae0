import { SCALARS } from '@network/schema/scalars';
import { Body } from './Body.ts';
import { Calendar } from './calendar/Calendar.ts';
import { CalendarDay } from './calendar/CalendarDay.ts';
import { CheckList } from './checks/CheckList.ts';
import { CheckRow } from './checks/CheckRow.ts';
import { CheckLine, SupervisionItem } from './checks/SupervisionItem.ts';
import { SupervisionScene } from './checks/SupervisionScene.ts';
import { SupervisionTheme } from './checks/SupervisionTheme.ts';
import { DutyItem } from './duties/DutyItem.ts';
import { Event } from './duties/Event.ts';
import { EventCategory } from './duties/EventCategory.ts';
import { GovernanceMatter } from './duties/GovernanceMatter.ts';
import { ChainStep, ResponsibilityChain } from './duties/ResponsibilityChain.ts';
import { ReportedFigure } from './figures/ReportedFigure.ts';
import { Target } from './figures/Target.ts';
import { DiscretionTier } from './items/DiscretionTier.ts';
import { EnforcementItem } from './items/EnforcementItem.ts';
import { ItemVersion } from './items/ItemVersion.ts';
import { EmpowermentList, ListExtent } from './lists/EmpowermentList.ts';
import { ExemptionEntry } from './lists/ExemptionEntry.ts';
import { Grant } from './lists/Grant.ts';
import { PolicyDocument } from './lists/PolicyDocument.ts';
import { Place } from './Place.ts';
import { CaseTemplate } from './practice/CaseTemplate.ts';
import { DocumentForm } from './practice/DocumentForm.ts';
import { Guideline } from './practice/Guideline.ts';
import { PenaltyClause } from './practice/PenaltyClause.ts';
import { Query } from './Query.ts';
import { Team } from './Team.ts';

/** Everything that this subgraph answers: a table of contents. */
export const resolvers = {
  ...SCALARS,
  Query,
  PolicyDocument,
  EmpowermentList,
  ListExtent,
  Grant,
  ExemptionEntry,
  DutyItem,
  Event,
  EventCategory,
  GovernanceMatter,
  SupervisionTheme,
  SupervisionScene,
  CheckList,
  CaseTemplate,
  DocumentForm,
  Guideline,
  PenaltyClause,
  ReportedFigure,
  Target,
  Calendar,
  CalendarDay,
  DiscretionTier,
  EnforcementItem,
  ItemVersion,
  CheckLine,
  CheckRow,
  SupervisionItem,
  ChainStep,
  ResponsibilityChain,
  Body,
  Place,
  Team,
};
