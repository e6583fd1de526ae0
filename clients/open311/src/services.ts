import type { Said, Thing } from './answers.ts';
import type { Government } from './governments.ts';
import type { Ask, Data } from './graph.ts';
import { Refusal } from './refusal.ts';

/** The owner of the classes of standards, for governments that have none of their own. */
const STANDARDS = '000000';
/** Pages of classes, 200 each. */
const MOST_PAGES = 10;

type Category = { readonly code: string; readonly name: string; readonly parent: { readonly name: string } | null };

const listOf = async (ask: Ask, jurisdiction: string): Promise<readonly Category[]> => {
  const found: Category[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answered: Data<'services'> = await ask('services', { jurisdiction, after });
    const { nodes, pageInfo } = answered.eventCategories;
    found.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return found;
};

const serviceOf = ({ code, name, parent }: Category): Thing => ({
  service_code: code,
  service_name: name,
  description: parent === null ? name : `${parent.name}：${name}`,
  metadata: false,
  type: 'realtime',
  keywords: [name, ...(parent === null ? [] : [parent.name])],
  group: parent?.name ?? name,
});

/** What may be reported: the government's classes of events, else those of the standards. */
export const listServices = async (ask: Ask, { jurisdiction }: Government): Promise<Said> => {
  const own = await listOf(ask, jurisdiction);
  const categories = own.length > 0 ? own : await listOf(ask, STANDARDS);
  return { root: 'services', content: { item: 'service', list: categories.map(serviceOf) } };
};

/** @throws {Refusal} 404 where the government has no such class. */
export const findService = async (
  ask: Ask,
  { jurisdiction }: Government,
  code: string,
): Promise<{ readonly code: string; readonly name: string }> => {
  const { eventCategory } = await ask('service', { jurisdiction, code });
  if (eventCategory !== null) return eventCategory;
  throw new Refusal(404, `Expected the service_code of a service, found "${code.slice(0, 40)}". See services.`);
};

/** The definition of a service: no class asks for more than what every request has. */
export const defineService = async (ask: Ask, government: Government, code: string): Promise<Said> => {
  const service = await findService(ask, government, code);
  return {
    root: 'service_definition',
    content: { service_code: service.code, attributes: { item: 'attribute', things: [] } },
  };
};
