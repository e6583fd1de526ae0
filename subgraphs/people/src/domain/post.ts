import { holdsOn, type Validity } from './validity.ts';

/** What a post is: 大队长, 副大队长 or a member's. */
export const POST_TITLES = ['HEAD', 'DEPUTY', 'MEMBER'] as const;
export type PostTitle = (typeof POST_TITLES)[number];

/** 行政编制 or 事业编制. */
export const POST_NATURES = ['ADMINISTRATIVE', 'INSTITUTION'] as const;
export type PostNature = (typeof POST_NATURES)[number];

/** How the post came to its team: its own, sent down from the county, or stationed by a county's office. DOMAIN.md §1.2. */
export const POST_ORIGINS = ['OWN', 'SENT_DOWN', 'STATIONED'] as const;
export type PostOrigin = (typeof POST_ORIGINS)[number];

/** The county's offices in towns whose people work with the town's team: 市场监管所, 司法所, 国土资源所, 林业站. */
export const OFFICE_KINDS = ['MARKET', 'JUSTICE', 'LAND', 'FORESTRY'] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** Where the post serves, so that the share of the force in towns can be counted. */
export const POST_LEVELS = ['COUNTY', 'TOWN'] as const;
export type PostLevel = (typeof POST_LEVELS)[number];

/** 队长制: the town's mayor leads, the deputy secretary is executive deputy; vice mayors and the police chief are deputies. */
export const LEADERSHIP_ROLES = ['CAPTAIN', 'EXECUTIVE_DEPUTY', 'DEPUTY'] as const;
export type LeadershipRole = (typeof LEADERSHIP_ROLES)[number];

/** A stationed post names the office that stationed it, and no other does. */
export const originMistake = ({ origin, officeKind }: { origin: PostOrigin; officeKind: OfficeKind | null }) => {
  if ((origin === 'STATIONED') === (officeKind !== null)) return null;
  return {
    field: 'officeKind',
    expected: 'Expected an office for a stationed post, and for no other',
    found: `${origin}, ${officeKind ?? 'none'}`,
  };
};

/** Who leads on a day: the captain first, then the executive deputy, then the deputies as they came. */
export const leadersOn = <Leader extends Validity & { readonly role: LeadershipRole }>(
  leaders: readonly Leader[],
  day: string,
): Leader[] =>
  leaders
    .filter((leader) => holdsOn(leader, day))
    .toSorted((one, other) => LEADERSHIP_ROLES.indexOf(one.role) - LEADERSHIP_ROLES.indexOf(other.role));
