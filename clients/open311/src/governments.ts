import type { Ask } from './graph.ts';
import { Refusal } from './refusal.ts';

/** A government by its `jurisdiction_id`, and its own now (RFC 3339): from it windows of time are told. */
export type Government = { readonly jurisdiction: string; readonly now: string };

/** The names by which clients know governments: the domains of their own sites. Six digits always do. */
const DOMAINS: Readonly<Record<string, string>> = {
  'wl.gov.cn': '331081',
  'np.gov.cn': '350700',
  'jiangyin.gov.cn': '320281',
  'beihai.gov.cn': '450500',
  'shengsi.gov.cn': '330922',
};

const codeOf = (id: string): string | null => {
  if (/^\d{6}$/.test(id)) return id;
  const domain = id.toLowerCase().replace(/^www\./, '');
  return Object.hasOwn(DOMAINS, domain) ? (DOMAINS[domain] ?? null) : null;
};

/** @throws {Refusal} 400 where no government is named, 404 where none is known by that name. */
export const findGovernment = async (ask: Ask, id: string | null): Promise<Government> => {
  if (id === null || id === '')
    throw new Refusal(400, 'Expected jurisdiction_id, found none. Send the six digits of a government, as 331081.');
  const jurisdiction = codeOf(id);
  const unknown = new Refusal(
    404,
    `Expected the jurisdiction_id of a government of this network, found "${id.slice(0, 60)}". Send its six digits.`,
  );
  if (jurisdiction === null) throw unknown;
  const { place, clock } = await ask('clock', { jurisdiction, place: jurisdiction.padEnd(12, '0') });
  if (place === null) throw unknown;
  return { jurisdiction, now: clock };
};
