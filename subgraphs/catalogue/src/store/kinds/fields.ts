/** How the fields of records are read, by the words that the kinds here use again and again. */
export const text = { kind: 'text' } as const;
export const requiredText = { kind: 'text', required: true } as const;
export const integer = { kind: 'integer' } as const;
export const date = { kind: 'date' } as const;
export const list = { kind: 'list' } as const;

/** The first and the last day on which a record holds; without them it always did, and still does. */
export const validity = { validFrom: date, validTo: date } as const;
export type Validity = { readonly validFrom: string | null; readonly validTo: string | null };

export type Texts = readonly string[] | null;
export const toTexts = (values: Texts): string[] => [...new Set(values ?? [])];
