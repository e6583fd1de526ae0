/** A sample caller of the development issuer. */
export type CallerName =
  | 'command-centre'
  | 'command-centre-nanping'
  | 'command-centre-jiangyin'
  | 'command-centre-beihai'
  | 'command-centre-shengsi'
  | 'officer-jiangyin'
  | 'town-captain'
  | 'officer-xinhe'
  | 'officer-zeguo'
  | 'legal-reviewer'
  | 'justice-supervisor'
  | 'analyst'
  | 'power-utility'
  | 'hotline-machine'
  | 'power-machine'
  | 'open311-machine'
  | 'command-centre-nanping'
  | 'command-centre-jiangyin'
  | 'officer-jiangyin'
  | 'command-centre-beihai'
  | 'command-centre-shengsi'
  | 'citizen'
  | 'anonymous';

// What comes back is whatever was asked for; a test says what it expects of it.
type Data = ReturnType<typeof JSON.parse>;
export type Answered = {
  readonly status: number;
  readonly text: string;
  readonly data: Data;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
};
export type Ask = (query: string, as: CallerName, variables?: Record<string, unknown>) => Promise<Answered>;

const post = (url: string, body: unknown, token: string | null = null): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });

/** Asks the gateway at an address over HTTP, with a token of the development issuer. */
export const createAsk = (url: string): Ask => {
  const tokens = new Map<CallerName, Promise<string | null>>();
  const fetchToken = async (caller: CallerName): Promise<string | null> => {
    const { token } = (await (await post(`${url}/dev/token`, { caller })).json()) as { token: string | null };
    return token;
  };
  return async (query, as, variables = {}) => {
    const token = tokens.get(as) ?? fetchToken(as);
    tokens.set(as, token);
    const response = await post(`${url}/graphql`, { query, variables }, await token);
    const text = await response.text();
    const { data = null, errors = [] } = JSON.parse(text);
    return { status: response.status, text, data, errors };
  };
};
