import type { RecordKind } from '@network/kit/intake';
import type { FieldDeclaration, FieldKind } from '@network/kit/mapping';
import { blindIndex, type DataKey, encrypt } from '@network/kit/secret';

/** Fields of a kind, by name. */
export type Fields = Readonly<Record<string, FieldDeclaration>>;

type ValueOf<Kind extends FieldKind> = Kind extends { readonly enum: readonly (infer Word)[] }
  ? Word
  : Kind extends 'integer'
    ? number
    : Kind extends 'boolean'
      ? boolean
      : Kind extends 'list'
        ? string[]
        : string;

/** The record that has these fields: one that is not required may be null. */
export type RecordOf<Declared extends Fields> = {
  [Field in keyof Declared]: Declared[Field] extends { readonly required: true }
    ? ValueOf<Declared[Field]['kind']>
    : ValueOf<Declared[Field]['kind']> | null;
};

/** The first and the last day on which a fact holds. */
export const VALIDITY = { validFrom: { kind: 'date' }, validTo: { kind: 'date' } } as const;

/** A phone as its columns hold it. */
export const sealPhone = (dataKey: DataKey, phone: string | null) => ({
  phone: phone === null ? null : encrypt(dataKey, phone),
  phoneIndex: phone === null ? null : blindIndex(dataKey, phone),
});

/** A kind whose records can be refused for what no field tells alone. */
export const refusing = <Row>(
  faultOf: NonNullable<RecordKind<Row>['faultOf']>,
  kind: RecordKind<Row>,
): RecordKind<Row> => ({ ...kind, faultOf });
