// @ts-check
import { setFlagsFromString } from 'node:v8';

// Loaded into the processes that make pages: they throw away nearly all that they make, and would take twice the
// memory before they look for it. The heap grows to what is needed and six tenths more.
setFlagsFromString('--heap-growing-percent=60');
