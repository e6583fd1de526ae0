import { SCALARS } from '@network/schema/scalars';
import { Case } from './case/Case.ts';
import { CaseAction } from './case/CaseAction.ts';
import { Party } from './case/Party.ts';
import { Query as cases } from './case/Query.ts';
import { Query as decisions } from './decision/Query.ts';
import { decision } from './decision/resolvers.ts';
import { Query as investigations } from './investigation/Query.ts';
import { investigation } from './investigation/resolvers.ts';
import { peers } from './peers/resolvers.ts';
import { Query as performances } from './performance/Query.ts';
import { performance } from './performance/resolvers.ts';
import { Query as remedies } from './remedy/Query.ts';
import { remedy } from './remedy/resolvers.ts';
import { Query as supervisions } from './supervision/Query.ts';
import { SupervisionRecord } from './supervision/SupervisionRecord.ts';
import { Query as transfers } from './transfer/Query.ts';
import { Transfer } from './transfer/Transfer.ts';

/** Everything that this subgraph answers: a table of contents. */
export const resolvers = {
  ...SCALARS,
  Query: { ...cases, ...investigations, ...decisions, ...performances, ...remedies, ...transfers, ...supervisions },
  ...{ Case, CaseAction, Party, SupervisionRecord, Transfer },
  ...investigation,
  ...decision,
  ...performance,
  ...remedy,
  ...peers,
};
