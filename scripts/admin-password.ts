// Makes what the owner's password is checked by: a hash, as an environment variable.
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { hashPassword } from '@/lib/discussion/hash';
import { fail } from './run.mjs';

const SHORTEST = 8;

const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
const lines = createInterface({
  input: process.stdin,
  output: silent,
  terminal: process.stdin.isTTY === true,
});

/** Asks without showing what is typed. */
async function ask(question: string): Promise<string> {
  process.stderr.write(question);
  const answer = await lines.question('');
  process.stderr.write('\n');
  return answer;
}

const isTyped = process.stdin.isTTY === true;
const password = isTyped ? await ask('Password: ') : await lines.question('');
if (password.length < SHORTEST) fail(`The password needs at least ${SHORTEST} characters.`);
if (isTyped && (await ask('Once more: ')) !== password) fail('The two were not the same.');
lines.close();

console.log(
  'Put this line into .env.local, or the variable into the settings of the project on Vercel:',
);
console.log(`ADMIN_PASSWORD_HASH=${await hashPassword(password)}`);
