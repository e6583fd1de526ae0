import type { Clock } from '@network/kit/clock';

type Dated = { readonly asOf?: string | null | undefined };
type Arguments<Filter> = { readonly filter?: Filter | null | undefined };
/** The arguments with a filter that says which day it is about. */
type OnDay<Args extends Arguments<Dated>> = Omit<Args, 'filter'> & {
  readonly filter: Omit<NonNullable<Args['filter']>, 'asOf'> & { readonly asOf: string };
};

/** Whose today counts where no day is given. */
export type Whose = { readonly today: Clock['today']; readonly jurisdiction: string };

/** The arguments of a list of what holds on a day: the government's today where none is given. */
export const onDay = async <Args extends Arguments<Dated>>(
  args: Args,
  { today, jurisdiction }: Whose,
): Promise<OnDay<Args>> => {
  const asOf = args.filter?.asOf ?? (await today(jurisdiction));
  return { ...args, filter: { ...args.filter, asOf } } as OnDay<Args>;
};

/** A filter that counts on the day of the list, as the list's store takes it; null where it is not asked for. */
const dated = (day: string, value: string | number | boolean | null | undefined): string[] | null =>
  value === null || value === undefined ? null : [day, String(value)];

type TeamFilter = Dated & { readonly postsBelow?: number | null | undefined };
/** The arguments of a list of teams. */
export const teamsOnDay = async <Args extends Arguments<TeamFilter>>(args: Args, whose: Whose) => {
  const { filter, ...rest } = await onDay(args, whose);
  return { ...rest, filter: { ...filter, postsBelow: dated(filter.asOf, args.filter?.postsBelow) } };
};

type OfficerFilter = Dated & {
  readonly certifiedFor?: string | null | undefined;
  readonly isCertified?: boolean | null | undefined;
  readonly trainedIn?: string | null | undefined;
  readonly equippedWith?: string | null | undefined;
};
/** The arguments of a list of officers. */
export const officersOnDay = async <Args extends Arguments<OfficerFilter>>(args: Args, whose: Whose) => {
  const { filter, ...rest } = await onDay(args, whose);
  const on = (value: string | boolean | null | undefined): string[] | null => dated(filter.asOf, value);
  const { certifiedFor, isCertified, trainedIn, equippedWith } = args.filter ?? {};
  const [certified, trained] = [{ certifiedFor: on(certifiedFor), isCertified: on(isCertified) }, on(trainedIn)];
  return { ...rest, filter: { ...filter, ...certified, trainedIn: trained, equippedWith: on(equippedWith) } };
};

type MemberFilter = Dated & { readonly isCertified?: boolean | null | undefined };
/** The arguments of a list of members of joint teams. */
export const membersOnDay = async <Args extends Arguments<MemberFilter>>(args: Args, whose: Whose) => {
  const { filter, ...rest } = await onDay(args, whose);
  return { ...rest, filter: { ...filter, isCertified: dated(filter.asOf, args.filter?.isCertified) } };
};
