const DATA = '  --data DIR        the data folder, .data where none is named';
const SOURCES = "  --sources DIR     a folder of a county's own source files; may be given again";
const HOST = '  --host HOST       the address to listen at, 127.0.0.1 where none is named';

const lines = (...texts: readonly string[]): string => `${texts.join('\n')}\n`;

/** What a command answers to --help. */
export const USAGE: Readonly<Record<string, string>> = {
  start: lines(
    'npm start -- [options]      runs the whole network until Ctrl-C',
    '',
    '  --port PORT       4000 where none is named, 0 for any that is free',
    HOST,
    DATA,
    SOURCES,
    '  --sample SIZE     what an empty store is filled with: small, which is 温岭 with some 500 records, where none is named;',
    '                    full, which is 温岭, 南平, 江阴, 北海 and 嵊泗 with all that their reports count (a minute or two)',
    '  --scale NUMBER    adds so many made-up events to the sample, 10k to 10M, to measure with: 1M takes 10 GB of disk and',
    '                    some minutes; started again, it goes on where it was cut short',
    '  --empty           makes no sample network on an empty store',
  ),
  import: lines(
    'npm run import -- SYSTEM FILE --for 331081      takes a file in',
    'npm run import -- --list [SYSTEM]               lists systems with what is odd in them, and batches',
    'npm run import -- --revoke BATCH                takes a batch back',
    '',
    '  --for DIGITS      the six digits of the government whose rows the file has, where the rows do not say',
    '  --subgraph NAME   which part takes the file in, where two know the system',
    DATA,
    SOURCES,
    '                    (only where the network is down: it is started for the job)',
  ),
  subgraph: lines(
    'npm run subgraph -- NAME [options]      runs one subgraph alone over HTTP until Ctrl-C',
    '',
    '  NAME              catalogue, people, events, cases or inspections',
    '  --port PORT       4001 to 4005 in that order, where none is named',
    HOST,
    DATA,
    SOURCES,
  ),
  database: lines(
    'npm run database -- sql      prints roles, schemas and grants for the administrator of a server',
    'npm run database -- serve    runs the embedded database alone, until Ctrl-C',
    '',
    DATA,
  ),
};
