/** The machine and the day, which stand beside every figure. */
import { cpus, platform, release, totalmem } from 'node:os';

export const MACHINE = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${platform()} ${release()}, Node ${process.version}`;

/** `2026-11-22`. */
export const today = () => new Date().toISOString().slice(0, 10);
