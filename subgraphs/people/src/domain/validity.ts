/** A fact's first and last day: the first is null where it is not known, the last while the fact still holds. */
export type Validity = { readonly validFrom: string | null; readonly validTo: string | null };

/** Whether a fact holds on a day; both ends count. */
export const holdsOn = ({ validFrom, validTo }: Validity, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/** Why a fact that ends before it begins cannot be taken, in the words of kit/intake; null where it can. `field` holds its last day. */
export const endsBeforeItBegins = ({ validFrom, validTo }: Validity, field = 'validTo') =>
  validFrom !== null && validTo !== null && validTo < validFrom
    ? { field, expected: 'Expected a last day that is not before the first', found: `${validFrom} – ${validTo}` }
    : null;
