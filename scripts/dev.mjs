// @ts-check
import { choosePort, serve } from './serve.mjs';
import { setup } from './setup.mjs';

const port = await choosePort();
await setup();
await serve('dev', port);
