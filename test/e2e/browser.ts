/** Finds a Chromium, or installs one where that may be done unasked, and starts it with WebGL. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserServer, chromium } from 'playwright-core';

const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const HOW = `No browser is to be had for the end-to-end tests. Any one of these will do:
  Debian, Ubuntu:  sudo apt-get install chromium
  macOS:           brew install --cask google-chrome
  anywhere:        npx playwright-core install chromium
  or name one:     CHROME_PATH=/path/to/chrome npm test`;

/**
 * The program of a browser: the one that CHROME_PATH names, one of the system, Playwright's own, or one that apt
 * installs now, which needs root.
 * @throws Error that says how to get one
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names no file: ${env.CHROME_PATH}`);
  }
  const found = installed() ?? (installChromium() ? installed() : null);
  if (!found) throw new Error(HOW);
  return found;
}

function installed(): string | null {
  const onPath = COMMANDS.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim());
  return [...onPath, ...APPS, chromium.executablePath()].find((path) => path && existsSync(path)) ?? null;
}

/** @returns whether apt could install it */
function installChromium(): boolean {
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) return false;
  process.stdout.write('  · Browser: installing chromium with apt-get\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore', env });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      env,
    });
    return true;
  } catch {
    return false;
  }
}

const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Ways to WebGL without a graphics card: Mesa's OpenGL, else Chromium's own. */
const WEBGL = [
  ['--use-gl=angle', '--use-angle=gl-egl', '--ignore-gpu-blocklist'],
  ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
];

/** Starts a browser to which test files connect; the first way to WebGL that works is taken. */
export async function startBrowser(executablePath = findBrowser()): Promise<BrowserServer> {
  for (const flags of WEBGL) {
    const server = await chromium.launchServer({
      ...{ executablePath, headless: true, args: [...QUIET, ...flags] },
      handleSIGINT: false,
    });
    if (await hasWebGL(server)) return server;
    await server.close();
  }
  throw new Error(
    `${executablePath} offers no WebGL, by OpenGL or SwiftShader; another browser can be named with CHROME_PATH.`,
  );
}

async function hasWebGL(server: BrowserServer): Promise<boolean> {
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    const page = await browser.newPage();
    return await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
  } finally {
    await browser.close();
  }
}
