const PLACES = `query ($government: String!, $code: ID!) {
  places(jurisdiction: $government, first: 0) { totalCount }
  place(code: $code) { code }
}`;
/** Files with the divisions of the whole country are taken in for it. */
const COUNTRY = '000000';

/** Asks the graph. */
export type AskGraph = (operation: {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
}) => Promise<{ readonly data?: Known | null }>;

type Known = { readonly places?: { readonly totalCount: number } | null; readonly place?: object | null };

/**
 * A line of warning where rows are taken in for a government of which the network knows no place, as one that was mistyped;
 * nothing where it knows some, or does not say.
 */
export const describeGovernment = async (government: string | null, ask: AskGraph): Promise<string> => {
  if (government === null || government === COUNTRY) return '';
  const variables = { government, code: `${government}000000` };
  const { places, place } = (await ask({ query: PLACES, variables }).catch(() => null))?.data ?? {};
  return places?.totalCount === 0 && place == null
    ? `! ${government} is no government that this network knows: it has no place of it.\n`
    : '';
};
