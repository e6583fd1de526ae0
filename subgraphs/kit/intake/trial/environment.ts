import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** The folder of real data that tests run against; beside the project unless told. None of it is part of the project. */
export const REAL_DATA = resolve(ROOT, process.env['NETWORK_DATA'] ?? '../shared/data');
