import { describe, expect, it } from 'vitest';
import { assertPortFree, explainPort } from './ports.ts';

const failure = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });

describe('a port that cannot be had', () => {
  it.each([
    [
      80,
      'EACCES',
      'found that this account may not use ports below 1024. Choose a higher one with --port, such as 4000.',
    ],
    [
      4000,
      'EACCES',
      'found that this account may not use it. Choose another port with --port, or another address with --host.',
    ],
    [4000, 'EADDRINUSE', 'found another program on it. Stop that program, or choose another port with --port.'],
    [
      4000,
      'ENOTFOUND',
      'found that this machine has no such address (ENOTFOUND). Name one of its own with --host, such as 127.0.0.1.',
    ],
  ])('%i for %s is told with what helps', (port, code, told) => {
    expect(explainPort(port, '127.0.0.1', failure(code)).message).toBe(
      `Expected to listen at port ${port} of 127.0.0.1, ${told}`,
    );
  });

  it('is told when the address is none of this machine', async () => {
    await expect(assertPortFree(0, '192.0.2.1')).rejects.toThrow('no such address (EADDRNOTAVAIL)');
  });
});
