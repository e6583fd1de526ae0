import { Commitment } from './Commitment.ts';
import { Execution } from './Execution.ts';
import { Payment } from './Payment.ts';
import { Publication } from './Publication.ts';
import { Service } from './Service.ts';

export const performance = { Commitment, Execution, Payment, Publication, Service };
