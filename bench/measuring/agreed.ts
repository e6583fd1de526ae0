import type { Round } from './measured.ts';
import { gridOf } from './table.ts';

/** What a run found of one kind of work, by the names of the servers. */
export type Found = { readonly title: string; readonly isSmall: boolean; readonly rounds: ReadonlyMap<string, Round> };

type Part = (round: Round) => number;
const ofGateway: Part = ({ gateway }) => gateway;
const ofAll: Part = ({ gateway, subgraphs, postgres }) => gateway + subgraphs + postgres;

/** One sentence of E-09: whose processor time is divided by whose, and what was agreed that comes out at most. */
type Agreed = {
  readonly words: string;
  readonly isSmall: boolean;
  readonly part: Part;
  readonly ours: string;
  readonly theirs: string;
  readonly most: number;
};

const AGREED: readonly Agreed[] = [
  {
    words: 'E-09a MUST spend at most a tenth of the processor time of the stock gateway on TownPage',
    ...{ isSmall: false, part: ofGateway, ours: 'ours, trusted', theirs: 'Apollo', most: 1 / 10 },
  },
  {
    words: 'E-09b MUST spend at most a third of that of Hive Gateway with its Rust runtime on TownPage',
    ...{ isSmall: false, part: ofGateway, ours: 'ours, trusted', theirs: 'Hive with Rust', most: 1 / 3 },
  },
  {
    words: 'E-09c MUST add on a small document at most as much again as a bare proxy spends',
    ...{ isSmall: true, part: ofGateway, ours: 'ours, trusted', theirs: 'bare proxy', most: 2 },
  },
  {
    words: 'E-09d MUST spend with all of the network on TownPage at most twice what code by hand spends',
    ...{ isSmall: false, part: ofAll, ours: 'ours, in one process', theirs: 'by hand', most: 2 },
  },
  {
    words: 'E-09e MUST spend with all of the network on TownPage at most what PostGraphile spends',
    ...{ isSmall: false, part: ofAll, ours: 'ours, in one process', theirs: 'PostGraphile', most: 1 },
  },
];

/** Our gateway as it asks by itself, over WebSockets; all others send requests, and what is agreed is judged by those. */
export const OVER_WEBSOCKETS = 'ours, WebSockets';

/** What was agreed of processor time beside what a run found; what could not be run has no figure. */
export const tableOfAgreed = (found: readonly Found[]): string => {
  const rows = AGREED.flatMap(({ words, isSmall, part, ours, theirs, most }) =>
    found
      .filter((one) => one.isSmall === isSmall)
      .map(({ title, rounds }) => {
        const ratioOf = (name: string): string => {
          const [own, other] = [rounds.get(name), rounds.get(theirs)];
          return own === undefined || other === undefined ? 'not run' : (part(own) / part(other)).toFixed(2);
        };
        const overWebSockets = part === ofGateway ? ratioOf(OVER_WEBSOCKETS) : '';
        return [`${words}: ${title}`, ratioOf(ours), overWebSockets, most.toFixed(2)];
      }),
  );
  return gridOf(['processor time', 'found', 'over WebSockets', 'agreed at most'], rows);
};
