/**
 * What PostGraphile cannot see in the database: the network's parts refer to one another by codes, without constraints.
 * Each line says what a table is known by, and what its columns refer to.
 */
export const REFERENCES = {
  version: 1 as const,
  config: {
    class: {
      'people.places': { tags: { unique: 'code' } },
      'people.place_modes': {
        tags: { foreignKey: '(place_code) references people.places (code)|@foreignFieldName modes' },
      },
      'people.teams': {
        tags: {
          foreignKey: '(place_code) references people.places (code)|@foreignFieldName teams',
        },
      },
      'people.officers': {
        tags: {
          foreignKey:
            '(jurisdiction, team_code) references people.teams (jurisdiction, code)|@foreignFieldName officers',
        },
      },
      'people.certificates': {
        tags: {
          foreignKey:
            '(jurisdiction, officer_number) references people.officers (jurisdiction, certificate_number)|@foreignFieldName certificates',
        },
      },
      'events.events': {
        tags: {
          unique: 'id',
          foreignKey: [
            '(town) references people.places (code)|@foreignFieldName events',
            '(jurisdiction, category_code) references catalogue.event_categories (jurisdiction, code)|@fieldName category',
            '(jurisdiction, handler_body_code) references people.bodies (jurisdiction, code)|@fieldName body',
          ],
        },
      },
      'events.reports': {
        tags: {
          foreignKey: [
            '(event_id) references events.events (id)|@foreignFieldName reports',
            '(reporter_place_code) references people.places (code)|@fieldName reporterPlace',
          ],
        },
      },
      'cases.cases': {
        tags: {
          unique: 'id',
          foreignKey: [
            '(town) references people.places (code)|@foreignFieldName cases',
            '(jurisdiction, item_code) references catalogue.items (jurisdiction, code)|@fieldName item',
            '(jurisdiction, item_code, discretion_ordinal) references catalogue.discretion_tiers (jurisdiction, item_code, ordinal)|@fieldName discretionTier',
          ],
        },
      },
      'cases.case_officers': {
        tags: {
          foreignKey: [
            '(case_id) references cases.cases (id)|@foreignFieldName officers',
            '(jurisdiction, certificate_number) references people.officers (jurisdiction, certificate_number)|@fieldName officer',
          ],
        },
      },
      'cases.parties': {
        tags: { foreignKey: '(case_id) references cases.cases (id)|@foreignFieldName parties' },
      },
      'inspections.inspections': {
        tags: {
          unique: 'id',
          foreignKey: [
            '(town) references people.places (code)|@foreignFieldName inspections',
            '(jurisdiction, credit_code) references inspections.entities (jurisdiction, credit_code)|@fieldName entity',
          ],
        },
      },
      'inspections.findings': {
        tags: { foreignKey: '(inspection_id) references inspections.inspections (id)|@foreignFieldName findings' },
      },
    },
  },
};

/** The page of a town as far as rows tell it: no deadlines, no duties by rule, nothing masked, no day on which it holds. */
const PAGE = `query TownPage($code: String!, $first: Int!) {
  placeByCode(code: $code) {
    id code name kind
    modes(first: 1, orderBy: VALID_FROM_DESC) { nodes { mode validFrom basis } }
    teams(first: 1) { nodes {
      id name
      officers(first: $first) { totalCount nodes {
        id name certificateNumber
        certificates { nodes { number validFrom validTo status } }
      } }
    } }
    events(condition: {closedAt: null}, first: $first, orderBy: REPORTED_AT_DESC) { totalCount nodes {
      id number title state level reportedAt dueAt
      category { code name }
      body { code name }
      reports(first: 1) { nodes { id reporterName reporterPhone reporterPlace { code name } } }
    } }
    cases(first: $first, orderBy: LISTED_ON_DESC) { totalCount nodes {
      id number cause procedure state filedOn
      item { code name }
      discretionTier { ordinal name fineMin fineMax }
      officers { nodes { officer { name certificateNumber } } }
      parties(first: 1) { nodes { name kind idNumber } }
    } }
    inspections(first: $first, orderBy: LISTED_ON_DESC) { totalCount nodes {
      id number state inspectedOn
      entity { name creditCode }
      findings { nodes { id description isRectified } }
    } }
  }
}`;

/** The same page, asked in these words. */
export const asPage = (body: string): string => JSON.stringify({ ...JSON.parse(body), query: PAGE });
