export type Welcome = {
  readonly url: string;
  readonly data: string;
  readonly log: string;
  readonly isProduction: boolean;
};

const EXAMPLE = '{ place(code: "331081104000") { name kind mode { mode } team { name } } }';

/** What a person reads when the network serves: the addresses, and something to try. */
export const welcome = ({ url, data, log, isProduction }: Welcome): string => {
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
    '',
    'Try it:',
    '',
    `  curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: EXAMPLE })}'`,
    '',
    'Ctrl-C stops everything.',
    '',
  ].join('\n');
};
