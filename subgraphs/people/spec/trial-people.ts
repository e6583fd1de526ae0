import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTrialFile } from '@network/kit/formats/trial';
import type { RecordKind } from '@network/kit/intake';
import { createOperator } from '@network/kit/intake/trial-operator';
import type { FieldKind } from '@network/kit/mapping';
import { createDataKey } from '@network/kit/secret';
import { createTrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import { ANONYMOUS, createViewerSigner, type Viewer } from '@network/schema/viewer';
import { createPeopleSubgraph } from '../src/server.ts';
import { createKinds } from '../src/store/kinds.ts';

type Fact = { readonly topic: string; readonly key: string; readonly version: number; readonly payload: Row | null };
type Row = Readonly<Record<string, string>>;

export const WENLING = '331081';
export const BEIHAI = '450500';

/** A caller of a government, without clearance. */
export const callerOf = (jurisdiction: string): Viewer => ({
  ...ANONYMOUS,
  subject: 'centre',
  grants: [{ jurisdiction, place: null }],
});

const PEER: Viewer = { ...ANONYMOUS, subject: 'cases', scopes: ['feed:read'] };
async function* NOTHING(): AsyncGenerator<Uint8Array> {}

const systemOf = (kind: string): string => `trial-${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const mapOf = (column: string, kind: FieldKind): unknown => {
  if (kind === 'place') return { column, place: 'by code' };
  return kind === 'list' ? { column, 'split by': '、' } : column;
};

/** A source file whose columns bear the names of the kind's fields. JSON is YAML. */
const sourceOf = ({ name, fields }: RecordKind): string =>
  JSON.stringify({
    system: systemOf(name),
    title: `Trial ${name} 试验`,
    records: name,
    format: 'csv',
    jurisdiction: 'from the import',
    key: ['key'],
    master: 'source',
    fields: Object.fromEntries(Object.entries(fields).map(([field, { kind }]) => [field, mapOf(field, kind)])),
    oddities: ['None. Made for a test.'],
  });

const CLOCK = (jurisdiction: string, now: string) => ({
  topic: 'clock',
  key: jurisdiction,
  version: 1,
  payload: { jurisdiction, now },
});
const CLOCKS = [CLOCK(WENLING, '2022-11-30T17:00:00+08:00'), CLOCK(BEIHAI, '2020-12-31T17:00:00+08:00')];

/** People over an empty house, with a source file for every kind of record. */
export const openTrialPeople = async () => {
  const [secret, dataKey] = [randomBytes(32), createDataKey(randomBytes(32))];
  const sign = createViewerSigner(secret, 'people');
  const database = await createTrialDatabase('people', null);
  const folder = await mkdtemp(join(tmpdir(), 'people-'));
  const kinds = createKinds(dataKey);
  for (const kind of kinds) await writeFile(join(folder, `${systemOf(kind.name)}.yaml`), sourceOf(kind));
  const people = await createPeopleSubgraph({
    database,
    secret,
    dataKey,
    feeds: () => async () => ({ facts: CLOCKS, position: '1:1', more: false }),
    sources: [folder],
    log: createLog('people', 'silent'),
  });

  const operator = createOperator(people, secret);
  const push = async (system: string, sent: { name: string; bytes: string | Uint8Array; jurisdiction: string }) => {
    const { status, body } = await operator.send(system, sent);
    if (status !== 200) throw new Error(`${system}: ${JSON.stringify(body)}`);
    return body;
  };
  const send = (system: string, { csv, jurisdiction }: { csv: string; jurisdiction: string }) =>
    push(system, { bytes: csv, name: `${system}.csv`, jurisdiction });
  /** Takes in `system/file` of the trial files for a government. */
  const sendFile = async (path: string, jurisdiction: string) => {
    const [system = ''] = path.split('/');
    const file = await readTrialFile(fileURLToPath(new URL(`./systems/${path}`, import.meta.url)));
    return push(system, { ...file, jurisdiction });
  };

  return {
    database,
    people,
    send,
    /** Takes in a trial file of a joined system for 温岭, as `readTrialFile` gives it. */
    takeFile: async (system: string, name: 'first' | 'second', ending: 'csv' | 'sheet.json') =>
      sendFile(`${system}/${name}.${ending}`, WENLING),
    sendFile,
    /** Rows of a kind, by the names of its fields; each is known by its `key`, or by its number among them. */
    take: async (kind: string, rows: readonly Row[], jurisdiction = WENLING) => {
      const columns = ['key', ...Object.keys(kinds.find(({ name }) => name === kind)?.fields ?? {})];
      const lines = rows.map((row, at) =>
        columns.map((name) => row[name] ?? (name === 'key' ? `${at}` : '')).join(','),
      );
      return send(systemOf(kind), { csv: `${[columns.join(','), ...lines].join('\n')}\n`, jurisdiction });
    },
    /** Takes back what a batch brought. */
    revoke: async (batch: string) => {
      const { status, body } = await operator.revoke(batch);
      if (status !== 200) throw new Error(JSON.stringify(body));
    },
    /** The answer's data; errors throw. */
    ask: async (query: string, as: Viewer = callerOf(WENLING)) => {
      const authorization = `Bearer ${await sign(as)}`;
      const result = await people.execute({ query }, { authorization, requestId: 'test' });
      if (result.errors !== undefined) throw new Error(JSON.stringify(result.errors));
      return JSON.parse(JSON.stringify(result.data));
    },
    /** What peers are told. */
    feed: async (as: Viewer = PEER): Promise<readonly Fact[]> => {
      const headers = { authorization: `Bearer ${await sign(as)}` };
      const { status, body } = await people.answer({ method: 'GET', path: '/feed', headers, body: NOTHING() });
      if (status !== 200) throw new Error(String(body));
      return JSON.parse(String(body)).facts;
    },
    close: async () => {
      await people.close();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
};
export type TrialPeople = Awaited<ReturnType<typeof openTrialPeople>>;
