import { Decision } from './Decision.ts';
import { Discussion } from './Discussion.ts';
import { Hearing } from './Hearing.ts';
import { LegalReview } from './LegalReview.ts';
import { Notice } from './Notice.ts';

export const decision = { Decision, Discussion, Hearing, LegalReview, Notice };
