export type Welcome = {
  readonly url: string;
  readonly data: string;
  readonly log: string;
  readonly isProduction: boolean;
  /** How many processes serve beside the one that keeps the database; null where one does all. */
  readonly workers: number | null;
  /** Whether it was told to make no sample. */
  readonly isEmpty: boolean;
};

const EXAMPLE = '{ place(code: "331081104000") { name kind mode { mode } team { name } } }';

/** Something to do: ask about the sample, or take a first file in where there is none. */
const firstStep = ({ url, isEmpty }: Welcome): readonly string[] =>
  isEmpty
    ? [
        'No sample was made. What can be taken in, and how:',
        '',
        '  npm run import -- --list',
        '  npm run import -- --help',
      ]
    : [
        'Try it:',
        '',
        `  curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: EXAMPLE })}'`,
      ];

/** What a person reads when the network serves: the addresses, and something to try. */
export const welcome = (told: Welcome): string => {
  const { url, data, log, isProduction, workers } = told;
  const workbench = isProduction ? [] : [`  Workbench  ${url}/`];
  return [
    '',
    'One network is running. 一张网已启动',
    '',
    ...workbench,
    `  Graph      ${url}/graphql`,
    `  Health     ${url}/health/ready`,
    `  Data       ${data}`,
    `  Log        ${log}`,
    ...(workers === null ? [] : [`  Workers    ${workers}`]),
    '',
    ...firstStep(told),
    '',
    'Ctrl-C stops everything.',
    '',
  ].join('\n');
};
