import { STORAGE_KEY } from './reader-settings';

/** Runs before the first paint: applies what the reader has set, and shows what needs scripts. */
const script = `{
  const root = document.documentElement;
  root.classList.add('js');
  if (navigator.share) root.classList.add('can-share');
  try {
    Object.assign(root.dataset, JSON.parse(localStorage.getItem('${STORAGE_KEY}')));
  } catch {}
}`.replace(/\s+/g, ' ');

export function SettingsScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
