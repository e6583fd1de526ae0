import type { RecordKind } from '@network/kit/intake';
import { factKind } from '@network/kit/intake/fact-kind';
import { blindIndex, type DataKey, encrypt } from '@network/kit/secret';
import { CREDIT_GRADES, type CreditGrade } from '#domain/entity.ts';
import {
  HOLDER_KINDS,
  type HolderKind,
  INSPECTOR_STATUSES,
  type InspectorStatus,
  LICENCE_KINDS,
  type LicenceKind,
} from '#domain/library.ts';
import {
  creditRatings,
  inspectors,
  libraryActions,
  libraryEntries,
  librarySources,
  licences,
} from '../tables/library.ts';

/** These kinds share a log and a table of sources; ids and natural keys tell kinds apart. */
const tables = { actions: libraryActions, sources: librarySources };

const LICENCE_TEXTS = [
  'numberText',
  'title',
  'certificateName',
  'certificateNumber',
  'content',
  'creditCode',
  'issuerCode',
  'issuerText',
  'statusText',
  'sourceText',
  'sourceCode',
  'representative',
  'note',
] as const;
const LICENCE_DAYS = ['decidedOn', 'validFrom', 'validTo'] as const;

/** A licence as one row of a source tells it. A natural person's number is sealed where it is written. */
export type LicenceRecord = {
  readonly number: string;
  readonly kind: LicenceKind;
  readonly holderName: string;
  readonly holderKind: HolderKind | null;
  readonly holderIdNumber: string | null;
  readonly representativeIdNumber: string | null;
} & Readonly<Record<(typeof LICENCE_TEXTS)[number] | (typeof LICENCE_DAYS)[number], string | null>>;

const all = <Name extends string, Kind extends 'date' | 'text'>(names: readonly Name[], kind: Kind) =>
  Object.fromEntries(names.map((name) => [name, { kind }])) as Record<Name, { readonly kind: Kind }>;

const endsBeforeItBegins = ({ validFrom, validTo }: LicenceRecord) =>
  validFrom !== null && validTo !== null && validTo < validFrom
    ? {
        field: 'validTo',
        expected: 'Expected a licence that ends after it begins',
        found: `${validFrom} to ${validTo}`,
      }
    : null;

const licenceKind = (key: DataKey) => ({
  ...factKind({
    name: 'licence',
    type: 'Licence',
    fields: {
      number: { kind: 'text', required: true },
      kind: { kind: { enum: LICENCE_KINDS }, required: true },
      holderName: { kind: 'text', required: true },
      holderKind: { kind: { enum: HOLDER_KINDS } },
      holderIdNumber: { kind: 'idNumber' },
      representativeIdNumber: { kind: 'idNumber' },
      ...all(LICENCE_TEXTS, 'text'),
      ...all(LICENCE_DAYS, 'date'),
    },
    naturalKey: ({ number }: LicenceRecord) => `licence ${number}`,
    tables,
    table: licences,
    toRow: ({ holderIdNumber, representativeIdNumber, ...record }) => ({
      ...record,
      representativeIdNumber: representativeIdNumber === null ? null : encrypt(key, representativeIdNumber),
      holderIdNumber: holderIdNumber === null ? null : encrypt(key, holderIdNumber),
      holderIdNumberIndex: holderIdNumber === null ? null : blindIndex(key, holderIdNumber),
    }),
  }),
  faultOf: endsBeforeItBegins,
});

/** What an authority found of an object in a year; `score` with two decimals. */
export type CreditRatingRecord = {
  readonly creditCode: string;
  readonly name: string;
  readonly year: number;
  readonly grade: CreditGrade;
  readonly score: string | null;
  readonly authority: string | null;
  readonly ratedOn: string | null;
};

const ratingNumber = ({ creditCode, year, authority }: CreditRatingRecord): string =>
  [creditCode, year, authority ?? ''].join(' ').trim();

const creditRatingKind = factKind({
  name: 'creditRating',
  type: 'CreditRating',
  fields: {
    creditCode: { kind: 'text', required: true },
    name: { kind: 'text', required: true },
    year: { kind: 'integer', required: true },
    grade: { kind: { enum: CREDIT_GRADES }, required: true },
    score: { kind: 'money' },
    authority: { kind: 'text' },
    ratedOn: { kind: 'date' },
  },
  naturalKey: (record: CreditRatingRecord) => `creditRating ${ratingNumber(record)}`,
  tables,
  table: creditRatings,
  toRow: (record) => ({ ...record, number: ratingNumber(record) }),
});

export type InspectorRecord = {
  readonly code: string;
  readonly certificateNumber: string | null;
  readonly name: string;
  readonly unitText: string | null;
  readonly fields: readonly string[] | null;
  readonly isExpert: boolean;
  readonly status: InspectorStatus;
};

const inspectorKind = factKind({
  name: 'inspector',
  type: 'Inspector',
  fields: {
    code: { kind: 'text', required: true },
    certificateNumber: { kind: 'text' },
    name: { kind: 'text', required: true },
    unitText: { kind: 'text' },
    fields: { kind: 'list' },
    isExpert: { kind: 'boolean', required: true },
    status: { kind: { enum: INSPECTOR_STATUSES }, required: true },
  },
  naturalKey: ({ code }: InspectorRecord) => `inspector ${code}`,
  tables,
  table: inspectors,
  toRow: ({ fields, ...record }) => ({ ...record, fields: [...(fields ?? [])] }),
});

export type LibraryEntryRecord = {
  readonly creditCode: string;
  readonly library: string;
  readonly labels: readonly string[] | null;
  readonly isProfessional: boolean | null;
  readonly licenceNumber: string | null;
};

const entryNumber = ({ library, creditCode }: Pick<LibraryEntryRecord, 'library' | 'creditCode'>): string =>
  `${library} ${creditCode}`;

const libraryEntryKind = factKind({
  name: 'libraryEntry',
  type: 'LibraryEntry',
  fields: {
    creditCode: { kind: 'text', required: true },
    library: { kind: 'text', required: true },
    labels: { kind: 'list' },
    isProfessional: { kind: 'boolean' },
    licenceNumber: { kind: 'text' },
  },
  naturalKey: (record: LibraryEntryRecord) => `libraryEntry ${entryNumber(record)}`,
  tables,
  table: libraryEntries,
  toRow: ({ labels, ...record }) => ({ ...record, labels: [...(labels ?? [])], number: entryNumber(record) }),
});

/** What stands beside objects in the libraries: licences, ratings, inspectors, entries of special libraries. */
export const createLibraryKinds = (key: DataKey): readonly RecordKind[] => [
  licenceKind(key),
  creditRatingKind,
  inspectorKind,
  libraryEntryKind,
];
