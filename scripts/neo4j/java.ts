/** Which Java and which Maven this machine has. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The oldest Java that Neo4j 5 runs on. */
export const OLDEST_JAVA = 17;

type Environment = NodeJS.ProcessEnv;

/** The major version that `java -version` prints: 17 of `openjdk version "17.0.15"`, 8 of `"1.8.0_402"`. */
export function javaMajor(printed: string): number | null {
  const found = /version "(?:1\.)?(\d+)/.exec(printed);
  return found ? Number(found[1]) : null;
}

/** A Java that is new enough: that of JAVA_HOME, else the one on the PATH; null where there is neither. */
export function findJava(env: Environment): string | null {
  const candidates = [...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : []), 'java'];
  const isNewEnough = (java: string) => {
    const { error, stderr, stdout } = spawnSync(java, ['-version'], { encoding: 'utf8', env });
    return !error && (javaMajor(`${stderr}${stdout}`) ?? 0) >= OLDEST_JAVA;
  };
  return candidates.find(isNewEnough) ?? null;
}

/** Maven's command: that of MAVEN_HOME, else the one on the PATH; null where there is neither. */
export function findMaven(env: Environment): string | null {
  const candidates = [...(env.MAVEN_HOME ? [join(env.MAVEN_HOME, 'bin', 'mvn')] : []), 'mvn'];
  const runs = (maven: string) => spawnSync(maven, ['--version'], { stdio: 'ignore', env }).status === 0;
  return candidates.find(runs) ?? null;
}
