import { Litigation } from './Litigation.ts';
import { Reconsideration } from './Reconsideration.ts';

export const remedy = { Litigation, Reconsideration };
