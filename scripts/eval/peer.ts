/** Prints what compromise reads in a file, as `extract` prints what Parley reads. */
import { readFileSync } from 'node:fs';
import { readByCompromise } from './compromise';

console.log(JSON.stringify(readByCompromise(readFileSync(process.argv[2] ?? 0, 'utf8'))));
