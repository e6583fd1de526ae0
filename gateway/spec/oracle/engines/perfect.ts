import type { WrittenAnswer } from '../compare.ts';
import type { MockNetwork } from '../networks.ts';
import type { GeneratedOperation } from '../operations/generate.ts';
import { answerOnce } from '../world/merged.ts';
import type { World } from '../world/world.ts';
import type { EngineOverMocks } from './engine.ts';

/** What a fault makes of a right answer; undefined where it has nothing to work on. */
export type Spoil = (data: Record<string, unknown>, errors: WrittenAnswer['errors']) => WrittenAnswer | undefined;

/** An engine that answers as graphql-js does, or as a fault of the named kind would have it. */
export const openPerfect = (network: MockNetwork, spoil: Spoil = () => undefined) => {
  const spoilt = new Set<string>();
  const answer = async (operation: GeneratedOperation, world: World): Promise<WrittenAnswer> => {
    const result = answerOnce(network.schemas, operation, world);
    const errors = (result.errors ?? []).map((error) => error.toJSON());
    const right = { data: JSON.stringify(result.data), errors };
    const wrong = result.data == null ? undefined : spoil(JSON.parse(right.data) as Record<string, unknown>, errors);
    if (wrong === undefined || (wrong.data === right.data && wrong.errors === errors)) return right;
    spoilt.add(operation.text);
    return wrong;
  };
  return { answer, close: async () => {}, spoilt: () => spoilt.size } satisfies EngineOverMocks & { spoilt(): number };
};

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of an answer, the outermost first. */
const objectsOf = function* (value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const item of value) yield* objectsOf(item);
  if (!isObject(value)) return;
  yield value;
  for (const inner of Object.values(value)) yield* objectsOf(inner);
};
const rewrite = (data: Json, errors: WrittenAnswer['errors']): WrittenAnswer => ({
  data: JSON.stringify(data),
  errors,
});

const swapKeys: Spoil = (data, errors) => {
  for (const object of objectsOf(data)) {
    const entries = Object.entries(object);
    if (entries.length < 2) continue;
    for (const [key] of entries) delete object[key];
    for (const [key, value] of entries.reverse()) Object.defineProperty(object, key, { value, enumerable: true });
    return rewrite(data, errors);
  }
  return undefined;
};

const swapItems: Spoil = (data, errors) => {
  for (const object of objectsOf(data))
    for (const list of Object.values(object)) {
      if (!Array.isArray(list)) continue;
      const [first, second] = [list[0], list[1]];
      if (!isObject(first) || !isObject(second) || JSON.stringify(first) === JSON.stringify(second)) continue;
      [list[0], list[1]] = [second, first];
      return rewrite(data, errors);
    }
  return undefined;
};

const dropError: Spoil = (data, errors) => (errors.length === 1 ? rewrite(data, []) : undefined);
const movePath: Spoil = (data, errors) => {
  const [error, ...others] = errors;
  if (error?.path === undefined) return undefined;
  return rewrite(data, [{ ...error, path: [...error.path, 0] }, ...others]);
};
const renameCode: Spoil = (data, errors) => {
  const [error, ...others] = errors;
  return error === undefined ? undefined : rewrite(data, [{ ...error, extensions: { code: 'UNKNOWN' } }, ...others]);
};
const inventError: Spoil = (data, errors) =>
  rewrite(data, [...errors, { message: '', path: [Object.keys(data)[0] ?? ''], extensions: { code: 'INTERNAL' } }]);

/** Null one level further out than it belongs. */
const widenNull: Spoil = (data, errors) => {
  for (const object of objectsOf(data))
    for (const [key, inner] of Object.entries(object)) {
      if (!isObject(inner) || !Object.values(inner).includes(null)) continue;
      Object.defineProperty(object, key, { value: null, enumerable: true });
      return rewrite(data, errors);
    }
  return undefined;
};

const leaveOut: Spoil = (data, errors) => {
  const [key] = Object.keys(data);
  if (key !== undefined) delete data[key];
  return key === undefined ? undefined : rewrite(data, errors);
};

/** Faults that an engine may have, each as it would show in an answer. */
export const FAULTS: Readonly<Record<string, Spoil>> = {
  'swaps two keys': swapKeys,
  'mixes up two entities of a list': swapItems,
  'drops an error': dropError,
  'tells an error at another path': movePath,
  'tells an error under another code': renameCode,
  'invents an error': inventError,
  'propagates null one level too far': widenNull,
  'leaves a field out': leaveOut,
};
