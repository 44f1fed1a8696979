/**
 * Lets browsers fetch the page behind a link when the reader is about to follow it, and not before.
 * Links are plain anchors; a browser without this feature simply follows them.
 */
const rules = {
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/*.*' } }] },
      eagerness: 'moderate',
    },
  ],
};

const json = JSON.stringify(rules);

export function SpeculationRules() {
  // Pages of the development server are made when they are asked for: ahead of time is too much work.
  if (process.env.NODE_ENV === 'development') return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: json }} />;
}
