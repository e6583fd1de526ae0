import { writeFile } from 'node:fs/promises';
import { sourceFileJsonSchema } from './language/json-schema.ts';

/** Writes the JSON Schema of source files beside this file: `node subgraphs/kit/mapping/write-schema.ts`. */
const file = new URL('./source-file.schema.json', import.meta.url);
await writeFile(file, `${JSON.stringify(sourceFileJsonSchema(), null, 2)}\n`);
