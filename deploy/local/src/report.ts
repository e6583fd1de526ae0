import type { Writable } from 'node:stream';

/** Tells the person at the terminal what is being done, a line per step. */
export type Report = {
  /** Runs one step; its line ends with the time it took, and with what the work answers where it answers a text. */
  step<Answer>(title: string, work: (note: (text: string) => void) => Promise<Answer>): Promise<Answer>;
  line(text: string): void;
};

type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number };

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Tells nobody. */
export const SILENT: Report = { step: (_, work) => work(() => undefined), line: () => undefined };

export const createReport = (out: Terminal): Report => {
  const passing = (text: string): void => {
    if (out.isTTY) out.write(`\r\u001b[2K${text.slice(0, (out.columns ?? 80) - 1)}`);
  };
  return {
    line: (text) => void out.write(`${text}\n`),
    step: async (title, work) => {
      const began = performance.now();
      let noted = '';
      passing(`· ${title} …`);
      try {
        const answer = await work((text) => {
          noted = text;
          passing(`· ${title}: ${text}`);
        });
        passing('');
        out.write(`✓ ${title}${noted === '' ? '' : `: ${noted}`} (${seconds(began)})\n`);
        return answer;
      } catch (error) {
        passing('');
        throw error;
      }
    },
  };
};
