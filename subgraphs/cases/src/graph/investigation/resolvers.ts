import { CaseDocument } from './CaseDocument.ts';
import { CoerciveMeasure } from './CoerciveMeasure.ts';
import { CorrectionOrder } from './CorrectionOrder.ts';
import { Evidence } from './Evidence.ts';
import { Preservation } from './Preservation.ts';

export const investigation = { CaseDocument, CoerciveMeasure, CorrectionOrder, Evidence, Preservation };
