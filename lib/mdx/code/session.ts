import type { Line } from './lines';

/** Languages of a terminal, each with the language of its commands. */
const TERMINALS: Readonly<Record<string, string>> = {
  sh: 'shellscript',
  bash: 'shellscript',
  zsh: 'shellscript',
  shell: 'shellscript',
  shellscript: 'shellscript',
  fish: 'fish',
  console: 'shellscript',
  shellsession: 'shellscript',
  terminal: 'shellscript',
  powershell: 'powershell',
  ps1: 'powershell',
  bat: 'bat',
  cmd: 'bat',
};

/** `$ `, `me@host:~$ `, `PS C:\> `. In a script `#` begins a comment and `>` writes into a file. */
const IN_SCRIPT = /^(?:(?:[\w.-]+@[\w.-]+[^$%]*)?[$%] |(?:PS(?: [^>]*)?|[A-Za-z]:\\[^>]*)> ?)/;
/** In a session both may ask for a command. */
const IN_SESSION = /^(?:(?:[\w.-]+@[\w.-]+[^$#%>]*)?[$#%>] |(?:PS(?: [^>]*)?|[A-Za-z]:\\[^>]*)> ?)/;
const HEREDOC = /<<-?\s*['"]?(\w+)['"]?/;

/** The language of the commands, where `name` is a language of terminals. */
export function commandLanguage(name: string): string | undefined {
  return Object.hasOwn(TERMINALS, name) ? TERMINALS[name] : undefined;
}

/**
 * Tells commands from what the terminal answered. Without a prompt all is one script.
 * @param name the language as written, such as `console`
 */
export function readSession(code: string, name: string): Line[] {
  const rows = code.split('\n');
  const pattern = ['console', 'shellsession', 'terminal'].includes(name) ? IN_SESSION : IN_SCRIPT;
  const prompts = rows.map((row) => pattern.exec(row)?.[0]);
  // One session asks with one sign: beside `$ `, a line that begins with `# ` is a remark.
  const signs = prompts.map((prompt) => prompt?.trim().at(-1));
  const sign = signs.includes('$') ? '$' : signs.find(Boolean);
  if (!sign) return rows.map((text) => ({ text }));
  const continued = commandLanguage(name) === 'powershell' ? /`$/ : /\\$/;
  let heredoc: string | undefined;
  let goesOn = false;
  return rows.map((row, index): Line => {
    const asks = signs[index] === sign ? prompts[index] : undefined;
    if (!goesOn && asks === undefined) return { text: row, output: true };
    const prompt = goesOn ? /^> /.exec(row)?.[0] : asks;
    const text = row.slice(prompt?.length ?? 0);
    if (heredoc === undefined) heredoc = HEREDOC.exec(text)?.[1];
    else if (text.trim() === heredoc) heredoc = undefined;
    goesOn = heredoc !== undefined || continued.test(text);
    return prompt ? { text, prompt } : { text };
  });
}
