/** Names of many words, found by walking from word to word. Hyphens between tokens are stepped over, and a possessive ending belongs to its word. */
import type { Token } from '../document';
import { SHAPE } from '../sentences/shape';
import { foldWords } from './fold';

interface Node<Value> {
  next: Map<string, Node<Value>> | undefined;
  value: Value | undefined;
  /** The written forms that end here: an all-capital name is found only in capitals. */
  capitals: boolean;
}

/** What was found: how many tokens it spans, and its value. */
export interface Found<Value> {
  readonly length: number;
  readonly value: Value;
}

/** "People" "'s": a name in the gazetteer has it as one word. */
const isPossessive = (token: Token | undefined) =>
  token !== undefined && (token.text === "'s" || token.text === '’s');
const shout = /^[\p{Lu}\p{N}.&+-]+$/u;

export class Trie<Value> {
  readonly #root: Node<Value> = { next: undefined, value: undefined, capitals: false };

  /** Adds a name, or changes what it stands for. */
  set(name: string, update: (old: Value | undefined) => Value): void {
    let node = this.#root;
    const words = foldWords(name);
    for (const word of words) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) {
        child = { next: undefined, value: undefined, capitals: true };
        node.next.set(word, child);
      }
      node = child;
    }
    if (words.length === 0) return;
    node.value = update(node.value);
    node.capitals &&= words.length === 1 && name.length < 8 && shout.test(name);
  }

  /** Whether a name begins with the word of this key, or with the word and its possessive ending. */
  begins(key: string): boolean {
    return this.#root.next?.has(key) === true || this.#root.next?.has(`${key}s`) === true;
  }

  /** The longest name that starts at token `at`. */
  find(tokens: readonly Token[], at: number): Found<Value> | undefined {
    let node: Node<Value> | undefined = this.#root;
    let best: Found<Value> | undefined;
    for (let i = at; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (i > at && (token.shape & SHAPE.hyphen) !== 0) continue;
      const possessive: Node<Value> | undefined = isPossessive(tokens[i + 1])
        ? node.next?.get(`${token.key}s`)
        : undefined;
      if (possessive) i++;
      node = possessive ?? node.next?.get(token.key);
      if (!node) break;
      if (node.value !== undefined && (!node.capitals || shout.test(token.text)))
        best = { length: i - at + 1, value: node.value };
    }
    return best;
  }
}
