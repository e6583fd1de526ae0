import { z } from 'zod';
import { text } from './words.ts';

const EVERY = /^\d+ (?:minute|hour|day)s?$/;
const name = /^[A-Za-z_][\w]*$/;

const watermark = z
  .strictObject({
    column: text('the column that tells what is new').describe('The column whose greatest text is kept'),
    parameter: text('the name of a query parameter').describe('The query parameter that gets it'),
    from: text('the first watermark').describe('What the first pull asks from'),
  })
  .describe('Asks only for what is new');

const paging = z
  .union(
    [
      z.strictObject({
        page: text('the name of a query parameter').describe('Counts pages'),
        first: z.int().min(0).describe('The number of the first page; 1 if left out').optional(),
        size: z.strictObject({ parameter: text('the name of a query parameter'), rows: z.int().min(1).max(10_000) }),
      }),
      z.strictObject({
        offset: text('the name of a query parameter').describe('Counts rows'),
        size: z.strictObject({ parameter: text('the name of a query parameter'), rows: z.int().min(1).max(10_000) }),
      }),
      z.strictObject({
        next: text('the path of a member').describe('The member of the answer that holds the next address'),
      }),
    ],
    { error: '{ page: <parameter>, size: { parameter, rows } }, { offset: …, size: … } or { next: <member> }' },
  )
  .describe('How the next page is asked for');

const http = z
  .strictObject(
    {
      url: z.url({ protocol: /^https?$/, error: 'an http or https address' }),
      headers: z
        .record(z.string(), z.union([z.string(), z.strictObject({ secret: z.string().regex(name) })]))
        .describe('Headers; { secret: NAME } is read from the environment')
        .optional(),
      paging: paging.optional(),
      watermark: watermark.optional(),
    },
    { error: '{ url: https://… } with headers, paging, watermark' },
  )
  .describe('An address that answers in the `format` of this file');

const postgres = z
  .strictObject(
    {
      connection: z
        .strictObject({ secret: z.string().regex(name) }, { error: '{ secret: NAME }' })
        .describe('The environment variable that holds the connection'),
      table: z
        .string({ error: 'a table or view' })
        .regex(/^[a-z_][\w$]*(?:\.[a-z_][\w$]*)?$/i, { error: 'a table or view such as public.cases' }),
      'updated at': text('the column that tells when a row was changed'),
      from: text('the first watermark').describe('What the first pull asks from').optional(),
    },
    { error: '{ connection: { secret: NAME }, table: public.cases, updated at: updated_at }' },
  )
  .describe('A table of another PostgreSQL database');

/** Where the network itself fetches the file from. */
export const pullShape = z
  .strictObject(
    {
      every: z
        .string({ error: 'a span such as `15 minutes`' })
        .regex(EVERY, { error: 'a span such as `15 minutes`, `2 hours` or `1 day`' }),
      http: http.optional(),
      postgres: postgres.optional(),
    },
    { error: '{ every: 15 minutes, http: { url: … } } or { every: …, postgres: { … } }' },
  )
  .refine((pull) => (pull.http === undefined) !== (pull.postgres === undefined), {
    error: 'one of http and postgres',
  });
export type PullText = z.infer<typeof pullShape>;
