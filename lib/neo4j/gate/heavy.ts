/**
 * Statements that turned out heavy, by their shape: the words and marks without strings and numbers, so that another number
 * does not make another statement of it. Nobody is refused for it; in a crowd the others go first.
 */
import { createHash } from 'node:crypto';
import type { Token } from './lexer';

/** How many shapes are kept; the one that was seen last is forgotten last. */
const SHAPES = 500;

/** Short, whatever the length of the statement. */
export function shapeOf(tokens: readonly Token[]): string {
  return createHash('sha256')
    .update(tokens.map(({ kind, text }) => text || kind).join(' '))
    .digest('base64');
}

export class Heavy {
  private readonly shapes = new Set<string>();

  has(shape: string): boolean {
    return this.shapes.has(shape);
  }

  add(shape: string): void {
    this.shapes.delete(shape);
    this.shapes.add(shape);
    const [oldest] = this.shapes;
    if (this.shapes.size > SHAPES && oldest !== undefined) this.shapes.delete(oldest);
  }

  /** It was wronged, or the graph has changed: it was quick this time. */
  remove(shape: string): void {
    this.shapes.delete(shape);
  }
}
