import { join } from 'node:path';
import type { Report } from './report.ts';

/** The folder with the workbench's files, made at the first start. */
export const bundleWorkbench = async (data: string, report: Report): Promise<string> => {
  const folder = join(data, 'workbench');
  await report.step('Workbench', async () => {
    const { buildWorkbench } = await import('@network/workbench/bundle');
    await buildWorkbench(folder);
  });
  return folder;
};
