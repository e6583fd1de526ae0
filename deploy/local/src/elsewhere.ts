import { connect } from 'node:net';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import type { Environment } from './environment.ts';

/** A subgraph that the environment says runs elsewhere, and where. */
export type Elsewhere = { readonly name: SubgraphName; readonly url: URL };

const CONNECT_MS = 2_000;
const USUAL_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** The subgraphs that are not ours to run. */
export const findElsewhere = ({ subgraphUrls }: Pick<Environment, 'subgraphUrls'>): readonly Elsewhere[] =>
  SUBGRAPHS.flatMap((name) => {
    const url = subgraphUrls[name];
    return url === null ? [] : [{ name, url }];
  });

const isListening = (url: URL): Promise<boolean> =>
  new Promise((resolve) => {
    const socket =
      url.protocol === 'unix:'
        ? connect(decodeURIComponent(url.pathname))
        : connect(Number(url.port) || (USUAL_PORTS[url.protocol] ?? 0), url.hostname.replace(/^\[|\]$/g, ''));
    const answer = (isThere: boolean): void => {
      socket.destroy();
      resolve(isThere);
    };
    socket.setTimeout(CONNECT_MS, () => answer(false));
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });

/** Those at whose address nobody listens now. */
export const findSilent = async (parts: readonly Elsewhere[]): Promise<readonly Elsewhere[]> => {
  const there = await Promise.all(parts.map(({ url }) => isListening(url)));
  return parts.filter((_, index) => !there[index]);
};

/** Names as a sentence has them before its verb, which is given for one and for several. */
export const saying = (names: readonly string[], [one, several]: readonly [string, string]): string =>
  `${names.join(', ')} ${names.length === 1 ? one : several}`;
