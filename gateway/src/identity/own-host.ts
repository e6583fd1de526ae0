import { isIP } from 'node:net';
import { Fault } from '@network/schema/errors';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether only programs of this machine reach a gateway that listens there. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

const nameOf = (host: string): string => {
  const [, address, name] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d+)?$/.exec(host) ?? [];
  return (address ?? name ?? '').toLowerCase();
};

/**
 * Checks a Host header. A page of another site can make its own name lead to this machine (DNS rebinding) and would then
 * be this site to the browser, with every sample caller at hand. It cannot do so with localhost or an address.
 * @throws {Fault} FORBIDDEN for any other name, or none.
 */
export const requireOwnHost = (host = ''): void => {
  const name = nameOf(host);
  if (name === 'localhost' || isIP(name) !== 0) return;
  throw new Fault(
    'FORBIDDEN',
    `Expected a request to localhost or to an address, found one to "${host.slice(0, 80)}". Open the address that the network told when it started.`,
  );
};
