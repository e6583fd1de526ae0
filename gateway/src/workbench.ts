import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { type Answer, answerJson, decodePath, type Exchange, pathOf } from './exchange.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Nothing of a page may come from, or go to, another host. Editors write styles into the page and run workers of their own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const notFound = (path: string): Answer =>
  answerJson(404, {
    errors: [
      {
        message: `Expected /, /graphql, /health/live, /health/ready, /sources or /exports, found ${path.slice(0, 80)}.`,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  });

const findFile = async (folder: string, path: string): Promise<{ path: string; size: number } | null> => {
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  const isInside = file.startsWith(`${normalize(folder).replace(/[/\\]$/, '')}${sep}`);
  if (!isInside || path.includes('\0') || path.split('/').some((part) => part.startsWith('.'))) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? { path: file, size: found.size } : null;
};

const sendFile = (file: { path: string; size: number }): Answer => ({
  status: 200,
  headers: {
    'content-type': TYPES[extname(file.path)] ?? 'application/octet-stream',
    'content-length': String(file.size),
    'content-security-policy': POLICY,
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-cache',
  },
  body: createReadStream(file.path),
});

/** Serves the workbench's folder; with none, only says where the graph is. */
export const createWorkbench =
  (folder: string | null) =>
  async (exchange: Exchange): Promise<Answer> => {
    const [method, path] = [exchange.method, decodePath(pathOf(exchange))];
    if (method !== 'GET') return notFound(`${method} ${path}`);
    if (folder === null && path === '/') return answerJson(200, { graphql: '/graphql', ready: '/health/ready' });
    const file = folder === null ? null : await findFile(folder, path);
    return file === null ? notFound(path) : sendFile(file);
  };
