/** What this part needs of whoever mounts it: a way to ask the network as its caller, and to learn who that is. */
export type Call = (request: {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}) => Promise<Answer>;
export type Network = {
  readonly call: Call;
  readonly subjectOf: (authorization: string | undefined) => Promise<string>;
};

/** One HTTP request. */
export type Request = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: AsyncIterable<Uint8Array>;
};

/** One HTTP answer. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | AsyncIterable<string | Uint8Array>;
};

/** The text of an answer. */
export const textOf = async ({ body }: Pick<Answer, 'body'>): Promise<string> => {
  if (typeof body === 'string') return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
};
