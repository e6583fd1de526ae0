import { factKind } from '@network/kit/intake/fact-kind';
import {
  LEADERSHIP_ROLES,
  OFFICE_KINDS,
  originMistake,
  POST_LEVELS,
  POST_NATURES,
  POST_ORIGINS,
  POST_TITLES,
} from '#domain/post.ts';
import { endsBeforeItBegins } from '#domain/validity.ts';
import * as tables from '../tables/posts.ts';
import { type RecordOf, refusing, VALIDITY } from './record.ts';

const POST = {
  number: { kind: 'text', required: true },
  teamCode: { kind: 'text', required: true },
  title: { kind: { enum: POST_TITLES }, required: true },
  nature: { kind: { enum: POST_NATURES }, required: true },
  origin: { kind: { enum: POST_ORIGINS }, required: true },
  officeKind: { kind: { enum: OFFICE_KINDS } },
  level: { kind: { enum: POST_LEVELS }, required: true },
  placeCode: { kind: 'place' },
  movedOn: { kind: 'date' },
  movedFrom: { kind: 'text' },
  officerNumber: { kind: 'text' },
  ...VALIDITY,
} as const;

export const post = refusing(
  (record) => originMistake(record) ?? endsBeforeItBegins(record),
  factKind({
    name: 'post',
    type: 'Post',
    fields: POST,
    table: tables.posts,
    tables: { actions: tables.postActions, sources: tables.postSources },
    naturalKey: ({ number }: RecordOf<typeof POST>) => number,
    toRow: (record) => record,
  }),
);

const LEADERSHIP = {
  teamCode: { kind: 'text', required: true },
  role: { kind: { enum: LEADERSHIP_ROLES }, required: true },
  name: { kind: 'text', required: true },
  position: { kind: 'text', required: true },
  officerNumber: { kind: 'text' },
  validFrom: { kind: 'date', required: true },
  validTo: { kind: 'date' },
} as const;

export const leadership = refusing(
  endsBeforeItBegins,
  factKind({
    name: 'leadership',
    type: 'Leadership',
    fields: LEADERSHIP,
    table: tables.leaderships,
    tables: { actions: tables.leadershipActions, sources: tables.leadershipSources },
    naturalKey: ({ teamCode, role, name, validFrom }: RecordOf<typeof LEADERSHIP>) =>
      [teamCode, role, name, validFrom].join(':'),
    toRow: (record) => record,
  }),
);
