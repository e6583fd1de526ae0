import { inScope } from '@network/kit/scope';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

type Brought = Readonly<Record<'jurisdiction' | 'placeCode' | 'owner', AnyPgColumn>>;

/** Who may see a row: whoever was granted its place, and whoever brought it. */
export const inScopeOrOwn = ({ jurisdiction, placeCode, owner }: Brought) =>
  inScope({ jurisdiction, place: placeCode, owner });

/** Who may see a row: whoever was granted its place. */
export const inPlaceScope = ({ jurisdiction, placeCode }: Omit<Brought, 'owner'>) =>
  inScope({ jurisdiction, place: placeCode });
