import { escapeHtml } from '../html-text';
export const renderer = '0';
export async function renderComment(source: string): Promise<string> {
  return `<p>${escapeHtml(source)}</p>`;
}
