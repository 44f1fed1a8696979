/**
 * What should not be in a part of a page where readers' words are: markup that a comment cannot have, addresses
 * that are none of the web's, attributes that run something. Runs in the page.
 * @param selector of that part
 */
export function markupProblems(selector: string): string[] {
  const problems: string[] = [];
  const place = document.querySelector(selector);
  if (!place) return [`${selector} is not there`];
  const inText = 'A BLOCKQUOTE BR CODE DEL EM LI OL P PRE SPAN STRONG UL'.split(' ');
  const around =
    'ARTICLE B BDI BUTTON DETAILS DIV FIELDSET FORM H1 H2 HEADER INPUT LABEL LEGEND NAV SECTION SUMMARY TEXTAREA TIME'.split(
      ' ',
    );
  for (const each of place.querySelectorAll('*')) {
    const markup = each.outerHTML.slice(0, 200);
    const text = each.parentElement?.closest('.comment-body, .admin-comment > .prose');
    const allowed = text ? inText : [...inText, ...around];
    if (!allowed.includes(each.tagName)) problems.push(`${each.tagName} in ${markup}`);
    if (each.matches('bdi, b, strong') && !text && each.childElementCount > 0)
      problems.push(`markup in a name: ${markup}`);
    for (const { name, value } of each.attributes) {
      const runs = /^on|^style$|^src|^action$|^formaction$|^form$|:/.test(name);
      const inTextOnly = ['href', 'title', 'rel', 'start', 'tabindex', 'class'];
      if (runs || (text && !inTextOnly.includes(name))) problems.push(`${name} in ${markup}`);
      if (name === 'href' && !/^(?:https?:|mailto:|[/?#])/.test(value))
        problems.push(`${value} in ${markup}`);
      if (name === 'href' && value.startsWith('//')) problems.push(`${value} in ${markup}`);
    }
  }
  return problems;
}
