import { answerOpen311 } from '@network/open311/mount';

/** Other ways to speak with the network than its graph, by the first word of their paths. */
export const MOUNTS = { open311: answerOpen311 };
