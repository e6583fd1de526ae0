import { SCALARS } from '@network/schema/scalars';
import { Body } from './Body.ts';
import { Case } from './Case.ts';
import { DutyDispute } from './disputes/DutyDispute.ts';
import { Query as disputes } from './disputes/Query.ts';
import { EnforcementItem } from './EnforcementItem.ts';
import { Event } from './Event.ts';
import { EventAction } from './EventAction.ts';
import { EventCategory } from './EventCategory.ts';
import { Grid } from './Grid.ts';
import { Dispatch } from './handling/Dispatch.ts';
import { Footage } from './handling/Footage.ts';
import { Query as handling } from './handling/Query.ts';
import { Reminder } from './handling/Reminder.ts';
import { Alert } from './monitoring/Alert.ts';
import { MonitoringDevice } from './monitoring/MonitoringDevice.ts';
import { Query as monitoring } from './monitoring/Query.ts';
import { Officer } from './Officer.ts';
import { Place } from './Place.ts';
import { DamageEvent } from './power/DamageEvent.ts';
import { Escort } from './power/Escort.ts';
import { Hazard } from './power/Hazard.ts';
import { ImportantPowerUser } from './power/ImportantPowerUser.ts';
import { LossRecovery } from './power/LossRecovery.ts';
import { Query as power } from './power/Query.ts';
import { Query as events } from './Query.ts';
import { RegulatedEntity } from './RegulatedEntity.ts';
import { Report } from './Report.ts';
import { Query as search } from './search/Query.ts';
import { Team } from './Team.ts';

/** Everything that this subgraph answers: a table of contents. */
export const resolvers = {
  ...SCALARS,
  Query: { ...events, ...handling, ...monitoring, ...power, ...disputes, ...search },
  Event,
  EventAction,
  Report,
  Dispatch,
  Reminder,
  Footage,
  MonitoringDevice,
  Alert,
  ImportantPowerUser,
  Hazard,
  DamageEvent,
  Escort,
  LossRecovery,
  DutyDispute,
  Place,
  EventCategory,
  EnforcementItem,
  Body,
  Team,
  Grid,
  Officer,
  Case,
  RegulatedEntity,
};
