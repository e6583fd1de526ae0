import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { TrustedDocument } from './src/trusted-document.ts';

const isChinese = (line: string): boolean => /^\p{Script=Han}/u.test(line);

/** The text of the comment that a document opens with, line by line. */
const openingComment = (text: string): readonly string[] => {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^#\s?/, '').trim());
};

/** A line's title and what follows its first colon: "A town at a glance: who enforces there". */
const splitTitle = (text: string): readonly [title: string, description: string] => {
  const [, title = text, description = ''] = /^([^:：]*)[:：]\s*(.*)$/su.exec(text) ?? [];
  return [title, description.charAt(0).toUpperCase() + description.slice(1)];
};

/**
 * Reads one document. It opens with a comment in both languages, each "title: description"; a line that begins with a
 * Chinese character is of the Chinese one.
 */
export const parseTrustedDocument = (name: string, text: string, variables: string): TrustedDocument => {
  const lines = openingComment(text);
  const [en, enDescription] = splitTitle(lines.filter((line) => !isChinese(line)).join(' '));
  const [zh, zhDescription] = splitTitle(lines.filter(isChinese).join(''));
  return {
    name,
    title: { en: en === '' ? name : en, zh },
    description: { en: enDescription, zh: zhDescription },
    query: text,
    variables,
  };
};

/** Every trusted document of a folder by its name; `<name>.variables.json` beside it holds variables to start from. */
export const readTrustedDocuments = (folder: string): readonly TrustedDocument[] =>
  globSync('*.graphql', { cwd: folder })
    .sort()
    .map((file) => {
      const beside = `${folder}/${basename(file, '.graphql')}.variables.json`;
      const variables = existsSync(beside) ? JSON.stringify(JSON.parse(readFileSync(beside, 'utf8')), null, 2) : '';
      return parseTrustedDocument(basename(file, '.graphql'), readFileSync(`${folder}/${file}`, 'utf8'), variables);
    });
