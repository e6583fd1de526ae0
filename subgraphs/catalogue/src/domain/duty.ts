/** 事前, 事中, 事后: when in the supervision of a matter a step falls. */
export const CHAIN_PHASES = ['BEFORE', 'DURING', 'AFTER'] as const;
export type ChainPhase = (typeof CHAIN_PHASES)[number];

/** One step of a responsibility chain: what is done, and the department that leads it, by its code. */
export type ChainStep = { readonly phase: ChainPhase; readonly leadBodyCode: string | null; readonly what: string };

const STEP = /^(BEFORE|DURING|AFTER)[:：]([^:：]*)[:：](.+)$/su;

/** A step as a list writes it, `PHASE:department:what` with the department left empty where nobody leads; null for another text. */
export const parseStep = (text: string): ChainStep | null => {
  const [, phase, body, what] = STEP.exec(text.trim()) ?? [];
  const known = CHAIN_PHASES.find((name) => name === phase);
  if (known === undefined || what === undefined) return null;
  return { phase: known, leadBodyCode: body?.trim() || null, what: what.trim() };
};
