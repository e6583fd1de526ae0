import { ANONYMOUS, type Viewer } from '@network/schema/viewer';

/** The command centre of 温岭, as the sample has it. */
export const COMMANDER: Viewer = {
  ...ANONYMOUS,
  subject: 'command-centre-1',
  roles: ['COMMANDER'],
  grants: [{ jurisdiction: '331081', place: null }],
};
