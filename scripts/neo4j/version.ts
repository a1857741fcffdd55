/** Which Neo4j Parley runs by itself, and whether a data folder was made by that one. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './errors';

export const POM = join(import.meta.dirname, 'pom.xml');

/** The version that pom.xml names. */
export function neo4jVersion(pom = readFileSync(POM, 'utf8')): string {
  const version = /<neo4j\.version>([\d.]+)<\/neo4j\.version>/.exec(pom)?.[1];
  if (!version) throw new SetupError(`${POM} names no neo4j.version.`);
  return version;
}

/** `5.26.30` is of the series `5.26`; within one, patches read each other's data. */
const series = (version: string) => version.split('.').slice(0, 2).join('.');

/** Where Parley notes which Neo4j made the data beside it. */
const NOTE = 'neo4j-version';

/**
 * Makes sure that `data` is empty or was made by this series of Neo4j, and notes the version in it.
 * @throws SetupError when another Neo4j made it; nothing is touched then
 */
export function claimData(data: string, version: string): void {
  const note = join(data, NOTE);
  if (existsSync(note)) {
    const found = readFileSync(note, 'utf8').trim();
    if (series(found) !== series(version)) throw foreign(data, `Neo4j ${found}`, version);
  } else if (existsSync(join(data, 'databases')) || existsSync(join(data, 'transactions')))
    throw foreign(data, 'a Neo4j that Parley did not start', version);
  mkdirSync(data, { recursive: true });
  writeFileSync(note, `${version}\n`);
}

function foreign(data: string, made: string, version: string): SetupError {
  return new SetupError(
    `${data} was made by ${made}, and this Parley runs Neo4j ${version}: nothing in it was touched. ` +
      'Move it away to start anew, or run the Neo4j that made it and set NEO4J_URI.',
  );
}
