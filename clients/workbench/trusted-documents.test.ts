import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseTrustedDocument, readTrustedDocuments } from './trusted-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TOWN = `# A town at a glance: its mode, team and officers,
# and twenty of each record.
# 镇街一览：执法模式、队伍和人员。
query TownPage { place { name } }
# not a description
`;

describe('trusted documents', () => {
  it('take title and description in both languages from the opening comment', () => {
    expect(parseTrustedDocument('TownPage', TOWN, '')).toEqual({
      name: 'TownPage',
      title: { en: 'A town at a glance', zh: '镇街一览' },
      description: {
        en: 'Its mode, team and officers, and twenty of each record.',
        zh: '执法模式、队伍和人员。',
      },
      query: TOWN,
      variables: '',
    });
  });

  it('are called by their name where nothing is said about them', () => {
    const { title, description } = parseTrustedDocument('TownPage', '{ place { name } }', '');
    expect(title).toEqual({ en: 'TownPage', zh: '' });
    expect(description).toEqual({ en: '', zh: '' });
  });

  it('are read in the order of their names, with the variables beside them', () => {
    writeFileSync(join(folder, 'TownPage.graphql'), TOWN);
    writeFileSync(join(folder, 'TownPage.variables.json'), '{ "code": "331081104000" }\n');
    writeFileSync(join(folder, 'CaseFile.graphql'), '{ case { id } }');
    expect(readTrustedDocuments(folder).map(({ name, variables }) => [name, variables])).toEqual([
      ['CaseFile', ''],
      ['TownPage', '{\n  "code": "331081104000"\n}'],
    ]);
  });
});
