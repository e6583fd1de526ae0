import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { Fault } from '@network/schema/errors';

type Keys = { readonly encryption: KeyObject; readonly index: KeyObject };

/** A key that seals columns, with the older ones that still open them. It prints and serialises without its bytes. */
export type DataKey = {
  /** Eight hexadecimal digits that stand in every value sealed by it; they tell nothing of the key. */
  readonly id: string;
  readonly ring: ReadonlyMap<string, Keys>;
};

const VERSION = 'v1';
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const INDEX_BYTES = 16;

const derive = (bytes: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', bytes, 'one-network', `data:${purpose}`, KEY_BYTES));

const createKeys = (bytes: Uint8Array): readonly [id: string, keys: Keys] => {
  if (bytes.length < KEY_BYTES) {
    throw new Error(
      `Expected a data key of at least ${KEY_BYTES} bytes, found ${bytes.length}. Make one with: openssl rand 32`,
    );
  }
  const encryption = createSecretKey(derive(bytes, 'encryption'));
  const index = createSecretKey(derive(bytes, 'index'));
  return [derive(bytes, 'id').toString('hex', 0, 4), { encryption, index }];
};

/**
 * A data key from at least 32 random bytes. `older` are the keys before it, newest first: values that they sealed
 * still open, new values are sealed by the first.
 */
export const createDataKey = (bytes: Uint8Array, older: readonly Uint8Array[] = []): DataKey => {
  const [id, keys] = createKeys(bytes);
  return { id, ring: new Map([[id, keys], ...older.map(createKeys)]) };
};

const keysOf = ({ id, ring }: DataKey): Keys => {
  const keys = ring.get(id);
  if (keys === undefined) throw new Error('invariant: a data key holds itself');
  return keys;
};

/** Seals a text: `v1.<key id>.<base64url of nonce, ciphertext and tag>`. The same text is sealed differently each time. */
export const encrypt = (key: DataKey, text: string): string => {
  const head = `${VERSION}.${key.id}`;
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keysOf(key).encryption, nonce).setAAD(Buffer.from(head));
  const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `${head}.${sealed.toString('base64url')}`;
};

const unopened = (found: string, advice: string): Fault =>
  new Fault('INTERNAL', `Expected a sealed value that this network can open, found ${found}. ${advice}`);

const open = (keys: Keys, head: string, sealed: Buffer): string => {
  const tagAt = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, keys.encryption, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(head)).setAuthTag(sealed.subarray(tagAt));
  return decipher.update(sealed.subarray(NONCE_BYTES, tagAt), undefined, 'utf8') + decipher.final('utf8');
};

/**
 * Opens a sealed value.
 * @throws {Fault} INTERNAL when it is none, was sealed by a key not given, or was changed; never with its content.
 */
export const decrypt = (key: DataKey, value: string): string => {
  const [, id, body] = /^v1\.([0-9a-f]{8})\.([\w-]+)$/.exec(value) ?? [];
  if (id === undefined || body === undefined) throw unopened('one of another form', 'It was not sealed here.');
  const keys = key.ring.get(id);
  if (keys === undefined) throw unopened(`one sealed by key ${id}`, 'Start with that key among the older ones.');
  try {
    return open(keys, `${VERSION}.${id}`, Buffer.from(body, 'base64url'));
  } catch {
    throw unopened('one that was changed after it was sealed', 'Restore it from where it came.');
  }
};

/** Full-width forms become plain, blanks and hyphens go, letters become capitals: how two people write one number. */
const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();

const indexBy = ({ index }: Keys, text: string): string =>
  createHmac('sha256', index).update(normalise(text)).digest().toString('base64url', 0, INDEX_BYTES);

/** What stands beside a sealed column so that it can be found by equality: the same for every writing of one number. */
export const blindIndex = (key: DataKey, text: string): string => indexBy(keysOf(key), text);

/** Everything that may stand there, one per key of the ring, the current first: what a search compares with. */
export const blindIndexes = (key: DataKey, text: string): readonly string[] =>
  [...key.ring.values()].map((keys) => indexBy(keys, text));
