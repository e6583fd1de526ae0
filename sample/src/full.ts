import { BEIHAI } from './beihai/beihai.ts';
import type { Government } from './government.ts';
import { JIANGYIN } from './jiangyin/jiangyin.ts';
import { NANPING } from './nanping/nanping.ts';
import { SHENGSI } from './shengsi/shengsi.ts';
import { WENLING } from './wenling/wenling.ts';

/** The five governments, each with its own clock. */
export const FULL: readonly Government[] = [WENLING, NANPING, JIANGYIN, BEIHAI, SHENGSI];
