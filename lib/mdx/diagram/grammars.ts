import type { Grammar } from './lines';

const STATE = String.raw`(?:\[\*\]|[\p{L}\p{N}_-]+)`;

export const sequence: Grammar = {
  statements: [
    /^(?:participant|actor)\s+\S+(?:\s+as\s+.+)?$/,
    /^note\s+(?:left of|right of|over)\s+[^:]+:\s*.+$/i,
    /^(?:loop|alt|opt|par|critical|break)\b/,
    /^(?:else|and)\b/,
    /^\S+?\s*--?(?:>>?|[)x])\s*[+-]?[^\s:]+\s*:\s*\S.*$/,
  ],
  opens: /^(?:loop|alt|opt|par|critical|break)\b/,
  closes: 'end',
};

export const state: Grammar = {
  statements: [
    /^direction\s+(?:TD|TB|LR|BT|RL)$/i,
    /^state\s+(?:"[^"]+"\s+as\s+)?[\p{L}\p{N}_]+\s*\{$/u,
    /^state\s+"[^"]+"\s+as\s+[\p{L}\p{N}_]+$/u,
    new RegExp(String.raw`^${STATE}\s*-->\s*${STATE}(?:\s*:\s*.+)?$`, 'u'),
    /^(?!state\b|note\b)[\p{L}\p{N}_-]+\s*:\s*.+$/u,
    /^(?!end$)[\p{L}\p{N}_]+$/u,
  ],
  opens: /^state\s.*\{$/,
  closes: '}',
};

export const classes: Grammar = {
  statements: [
    /^class\s+[^\s[\]{}~"]+(?:\s*~\w+~)?(?:\s*\{)?$/,
    /^class\s+[^\s[\]{}~"]+\s*\{\s*<<\w+>>\s*\}$/,
    /^\S+\s+(?:"[^"]*"\s+)?(?:<\|--|<\|\.\.|\*--|o--|-->|--\*|--o|--\|>|\.\.>|\.\.\|>|<--|<\.\.|--)\s+(?:"[^"]*"\s+)?[^\s:]+(?:\s*:\s*.+)?$/,
    /^(?!note\b|direction\b|namespace\b|click\b|link\b)[^\s:]+\s*:\s*(?!.*(?:--|\.\.)).+$/,
  ],
  opens: /^class\s.*\{$/,
  closes: '}',
  inside: [/^<<\w+>>$/, /^[^<{}][^{}]*$/],
};

const CARDINALITY = String.raw`(?:\|\||\|o|o\||\}\||\|\{|\}o|o\{)`;

export const entities: Grammar = {
  statements: [
    /^[^\s[\]{}"]+(?:\s*\{)?$/,
    new RegExp(String.raw`^\S+\s+${CARDINALITY}(?:--|\.\.)${CARDINALITY}\s+[^\s:]+\s*:\s*\S.*$`),
  ],
  opens: /\{$/,
  closes: '}',
  inside: [/^\S+\s+\S+(?:\s+(?:PK|FK|UK)(?:\s*,?\s*(?:PK|FK|UK))*)?(?:\s+"[^"]*")?$/],
};
