import { getOperationAST, Kind, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { bytesOfDocument, bytesOfText, createKept, type Sized } from '#planning/kept.ts';
import type { Operation } from './executor.ts';
import { type Compiled, type Compiler, compileOperation } from './operation.ts';
import { decidingVariables } from './selection/conditions.ts';

type Compilable = Omit<Operation, 'variables'>;
/** An operation whose variables have been read. */
type Ready = {
  readonly operation: OperationDefinitionNode;
  readonly values: Readonly<Record<string, unknown>>;
};

/** Memory for compiled operations. */
export const MOST_BYTES = 64 * 2 ** 20;
/** Memory for the names of the variables by which operations decide what is asked; most decide nothing. */
const MOST_BYTES_OF_NAMES = 2 * 2 ** 20;
/** Bytes around a list of names, and around a name. */
const AROUND = { list: 300, name: 40 };
/**
 * Bytes that a compiled operation takes beside its parsed document: by itself, and for each byte of its plan's JSON. By heap after forced collection, of trusted and of 500 generated operations that had
 * run, it is 1.02 to 1.14 of what they take.
 */
const TAKES = { itself: 6_000, plan: 25 };

/** What decides when a caller gives no variables. */
const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Ready['values'] =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value]] : [],
    ),
  );

/** Compiles operations, each once, and keeps what was compiled within so many bytes, as it is estimated. */
export const createCompiled = (compiler: Compiler, most = MOST_BYTES) => {
  const kept = createKept<Compiled>(most);
  const deciding = new LRUCache<string, readonly string[]>({
    maxSize: MOST_BYTES_OF_NAMES,
    sizeCalculation: (names) => names.reduce((sum, name) => sum + name.length + AROUND.name, AROUND.list),
  });

  const compile = async (
    { document, text, incremental = false }: Compilable,
    { operation, values }: Ready,
  ): Promise<Sized<Compiled>> => {
    let planned = 0;
    const plan: Compiler['plan'] = async (toPlan) => {
      const made = await compiler.plan(toPlan);
      planned = bytesOfText(JSON.stringify(made));
      return made;
    };
    const asked = { document, operation, incremental };
    const value = await compileOperation(asked, { values, compiler: { ...compiler, plan } });
    return { value, bytes: TAKES.itself + bytesOfDocument(text) + TAKES.plan * planned };
  };

  const find = (asked: Compilable, ready: Ready): Promise<Compiled> => {
    const { document, hash, name, incremental = false } = asked;
    const names = deciding.get(hash) ?? decidingVariables(document);
    deciding.set(hash, names);
    const decided = names.map((variable) => (ready.values[variable] === false ? '0' : '1')).join('');
    const key = `${hash} ${name ?? ''} ${incremental ? 'i' : ''}${decided}`;
    return kept.find(key, () => compile(asked, ready));
  };
  /** Compiles an operation as it would be asked for without variables. */
  const ahead = async (asked: Compilable): Promise<void> => {
    const operation = getOperationAST(asked.document, asked.name);
    if (operation != null) await find(asked, { operation, values: defaultsOf(operation) });
  };
  return { find, ahead, bytes: kept.bytes };
};
