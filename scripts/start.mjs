// @ts-check
import { build } from './run.mjs';
import { choosePort, serve } from './serve.mjs';
import { setup } from './setup.mjs';

const port = await choosePort();
await setup();
const code = await build();
if (code === 0) await serve('start', port);
else process.exitCode = code;
