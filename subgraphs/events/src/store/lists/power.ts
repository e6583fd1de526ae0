import { createList } from '@network/kit/list';
import { anyOf, beforeValue, either, equals, fromValue } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { damageEvents, escorts, hazards, lossRecoveries, importantPowerUsers as users } from '../tables/power.ts';
import { inScopeOrOwn } from './scopes.ts';

/** The users of power whose supply must not fail. */
export const createPowerUsers = (store: Store) => {
  const scope = inScopeOrOwn(users);
  return {
    list: createList(store, {
      name: 'important_power_users',
      table: users,
      scope,
      parents: { JURISDICTION: 'jurisdiction', PLACE: 'place', BODY: users.bodyCode, ENTITY: users.creditCode },
      filters: { grades: anyOf(users.grade) },
      orders: { NUMBER: [users.number, users.id] },
      defaultDirection: 'ASC',
    }),
    records: createRecords(store, { name: 'important_power_users', table: users, scope, key: users.number }),
  };
};

/** Dangers to power facilities and at important users. */
export const createHazards = (store: Store) => {
  const scope = inScopeOrOwn(hazards);
  return {
    list: createList(store, {
      name: 'hazards',
      table: hazards,
      scope,
      parents: {
        JURISDICTION: 'jurisdiction',
        PLACE: 'place',
        BODY: hazards.bodyCode,
        USER: hazards.userNumber,
        CASE: hazards.caseNumber,
      },
      filters: {
        states: anyOf(hazards.state),
        exits: anyOf(hazards.exit),
        isOpen: either(sql`${hazards.state} <> 'CLOSED'`, sql`${hazards.state} = 'CLOSED'`),
        foundFrom: fromValue(hazards.foundOn),
        foundBefore: beforeValue(hazards.foundOn),
        dueFrom: fromValue(hazards.dueOn),
        dueBefore: beforeValue(hazards.dueOn),
      },
      orders: { FOUND_ON: [hazards.foundOn, hazards.id], DUE_ON: [hazards.dueOn, hazards.id] },
    }),
    records: createRecords(store, { name: 'hazards', table: hazards, scope, key: hazards.number }),
    /** By the event under which they are handled. */
    ofEvents: createRecords(store, { name: 'hazards_of_events', table: hazards, scope, key: hazards.eventNumber }),
  };
};

/** Damage that somebody did to power facilities. */
export const createDamage = (store: Store) => {
  const scope = inScopeOrOwn(damageEvents);
  return {
    list: createList(store, {
      name: 'damage_events',
      table: damageEvents,
      scope,
      parents: {
        JURISDICTION: 'jurisdiction',
        PLACE: 'place',
        BODY: damageEvents.bodyCode,
        CASE: damageEvents.caseNumber,
      },
      filters: {
        causes: anyOf(damageEvents.cause),
        isAssumed: equals(damageEvents.isAssumed),
        occurredFrom: fromValue(damageEvents.occurredOn),
        occurredBefore: beforeValue(damageEvents.occurredOn),
      },
      orders: { OCCURRED_ON: [damageEvents.occurredOn, damageEvents.id] },
    }),
    records: createRecords(store, { name: 'damage_events', table: damageEvents, scope, key: damageEvents.number }),
    /** By the event under which they were reported. */
    ofEvents: createRecords(store, {
      name: 'damage_of_events',
      table: damageEvents,
      scope,
      key: damageEvents.eventNumber,
    }),
  };
};

/** Repairs that officers kept safe. */
export const createEscorts = (store: Store) => {
  const scope = inScopeOrOwn(escorts);
  return {
    list: createList(store, {
      name: 'escorts',
      table: escorts,
      scope,
      parents: {
        JURISDICTION: 'jurisdiction',
        PLACE: 'place',
        BODY: escorts.bodyCode,
        EVENT: escorts.eventNumber,
        OFFICER: { contains: escorts.officerNumbers },
      },
      filters: { escortedFrom: fromValue(escorts.escortedOn), escortedBefore: beforeValue(escorts.escortedOn) },
      orders: { ESCORTED_ON: [escorts.escortedOn, escorts.id] },
    }),
    records: createRecords(store, { name: 'escorts', table: escorts, scope, key: escorts.number }),
  };
};

/** Money that the utility got back. */
export const createRecoveries = (store: Store) => {
  const scope = inScopeOrOwn(lossRecoveries);
  return {
    list: createList(store, {
      name: 'loss_recoveries',
      table: lossRecoveries,
      scope,
      parents: {
        JURISDICTION: 'jurisdiction',
        PLACE: 'place',
        BODY: lossRecoveries.bodyCode,
        DAMAGE: lossRecoveries.damageNumber,
      },
      filters: {
        confirmedFrom: fromValue(lossRecoveries.confirmedOn),
        confirmedBefore: beforeValue(lossRecoveries.confirmedOn),
      },
      orders: { CONFIRMED_ON: [lossRecoveries.confirmedOn, lossRecoveries.id] },
    }),
    records: createRecords(store, {
      name: 'loss_recoveries',
      table: lossRecoveries,
      scope,
      key: lossRecoveries.number,
    }),
  };
};
