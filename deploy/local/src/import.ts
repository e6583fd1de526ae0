import { readArguments } from './arguments.ts';
import { openDataFolder } from './data-folder.ts';
import { readEnvironment } from './environment.ts';
import { fulfil } from './import/fulfil.ts';
import { withNetwork } from './import/network.ts';
import { OPTIONS, readWish } from './import/wish.ts';
import { keepKeys } from './keys.ts';
import { signOperatorToken } from './operator.ts';

/**
 * `npm run import -- <system> <file> --for 331081`: sends a file to the network of this folder, which is started for the
 * job when it is down; `--help` names all else that it does. Resolves with the exit code: 0, or 2 where `--check` or
 * `--replay` left rows in quarantine. What cannot be done is thrown, and ends with 1.
 */
export const importFile = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = readArguments(args, OPTIONS);
  const wish = readWish(values, positionals);
  const environment = readEnvironment();
  const data = openDataFolder(values.data);
  const { operatorKey } = keepKeys(data, environment);
  let code = 0;
  const done = await withNetwork({ data, environment, sources: values.sources }, async (url) => {
    const told = await fulfil(wish, url, await signOperatorToken(operatorKey));
    process.stdout.write(told.text);
    code = told.code;
  });
  return done === 0 ? code : done;
};
