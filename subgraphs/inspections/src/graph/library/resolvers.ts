import { CreditRating } from './CreditRating.ts';
import { Inspector } from './Inspector.ts';
import { LibraryEntry } from './LibraryEntry.ts';
import { Licence } from './Licence.ts';

/** What stands beside objects in the libraries. */
export const library = { Licence, CreditRating, Inspector, LibraryEntry };
