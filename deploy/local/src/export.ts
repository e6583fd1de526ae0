import { readArguments } from './arguments.ts';
import { openDataFolder } from './data-folder.ts';
import { readEnvironment } from './environment.ts';
import { fetchExport } from './export/fetch.ts';
import { OPTIONS, readExportWish } from './export/wish.ts';
import { withNetwork } from './import/network.ts';
import { keepKeys } from './keys.ts';
import { signOperatorToken } from './operator.ts';

/** Shows on a terminal how much has come. */
const showBytes = (bytes: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${(bytes / 1_000_000).toFixed(1)} MB`);
};

/** `npm run export -- <system> --for 331081 --from DAY --to DAY --out FILE`: what is published, as a file of that layout. */
export const exportFile = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = readArguments(args, OPTIONS);
  const wish = readExportWish(values, positionals);
  const environment = readEnvironment();
  const data = openDataFolder(values.data);
  const { operatorKey } = keepKeys(data, environment);
  return withNetwork({ data, environment, sources: values.sources }, async (url) => {
    const told = await fetchExport(wish, { url, token: await signOperatorToken(operatorKey), onBytes: showBytes });
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
    process.stdout.write(told);
  });
};
