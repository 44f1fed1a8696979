/**
 * What is wrong in how the page is built, for those who do not see it: headings, names, and what
 * it says of itself to machines. Runs in the page.
 * @param path the page's own address
 */
export function structureProblems(path: string): string[] {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const problems: string[] = [];

  const headings = all('h1, h2, h3, h4, h5, h6');
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  if (levels.filter((level) => level === 1).length !== 1) problems.push('has not exactly one h1');
  for (const [index, level] of levels.entries()) {
    const above = levels[index - 1] ?? 0;
    if (level > above + 1) {
      problems.push(`h${above} is followed by h${level} “${headings[index]?.textContent}”`);
    }
  }

  // What is folded away is named by what unfolds it.
  const named = 'figure[aria-label]:not([aria-label=""]), figure[aria-labelledby], details';
  for (const pre of all('pre').filter((each) => !each.closest(named))) {
    problems.push(`code has no name: ${pre.textContent.slice(0, 40)}`);
  }

  const ids = all('[id]').map(({ id }) => id);
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) {
    problems.push(`the id ${id} is there twice`);
  }

  const content = (selector: string, attribute: string) =>
    document.querySelector(selector)?.getAttribute(attribute)?.trim() ?? '';
  if (document.title.trim() === '') problems.push('has no title');
  if (document.documentElement.lang !== 'ko') problems.push('has no language');
  if (content('meta[name=viewport]', 'content') === '') problems.push('has no viewport');
  const isFound = content('meta[name=robots]', 'content') !== 'noindex';
  if (isFound && content('meta[name=description]', 'content') === '') {
    problems.push('has no description');
  }
  const canonical = content('link[rel=canonical]', 'href');
  if (
    isFound &&
    (!canonical || new URL(canonical).pathname !== new URL(path, canonical).pathname)
  ) {
    problems.push(`has the canonical address ${canonical || 'of none'}`);
  }
  return problems;
}
