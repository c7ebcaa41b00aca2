/** A picture the window has drawn, as something to be saved. */
import type { Answer, PictureInput } from '../bridge/contract.ts';
import { toPicturePage } from '../files/index.ts';
import { documentJob, type ExportJob } from './export-job.ts';
import type { BuiltExport, Language } from './service/messages.ts';
import type { ServiceClient } from './service-client.ts';

function contentOf({ drawing }: PictureInput, title: string): BuiltExport['content'] {
  if (drawing.format === 'png') return { kind: 'bytes', bytes: drawing.bytes };
  if (drawing.format === 'svg') return { kind: 'bytes', bytes: new TextEncoder().encode(drawing.svg) };
  return { kind: 'page', page: toPicturePage(drawing.svg, { title, ...drawing }) };
}

/** Title and 密级 of the entry come from the claims, never from the drawing. */
async function builtPicture(
  service: ServiceClient,
  input: PictureInput,
  language: Language,
): Promise<Answer<BuiltExport>> {
  const heading = await service.request('picture.heading', input.order, language);
  if (!heading.ok) return heading;
  const { title, classification } = heading.value;
  return { ok: true, value: { title, classification, content: contentOf(input, title) } };
}

export function pictureJob(service: ServiceClient, input: PictureInput, language: Language): ExportJob {
  const build = () => builtPicture(service, input, language);
  const what = input.order.what === 'graph' ? 'picture' : input.order.what;
  return documentJob(what, input.drawing.format, language, build);
}
