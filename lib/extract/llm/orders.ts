/**
 * Sentences that speak to a machine rather than to a reader ("ignore all previous instructions"). They are withheld
 * from the model and never serve as evidence, so that an article cannot write its own findings.
 */
import type { Document, Sentence } from '../document';

const ORDERS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rules|guidelines|everything above)\b/i,
  /\b(?:system|developer) (?:prompt|message|instruction)s?\b/i,
  /\byou are (?:now )?(?:an? )?(?:AI|assistant|language model|chatbot|extractor)\b/i,
  /\b(?:as|to|dear) (?:an? |the )?(?:AI|language model|LLM|chatbot)s?\b.{0,60}\b(?:must|should|report|output|answer|add|say|write)\b/i,
  /\b(?:output|respond|answer|reply|return)\b.{0,30}\b(?:JSON|only with|exactly)\b/i,
  /<\/?(?:system|assistant|user|instructions?|article)\b[^>]*>|\[\/?INST\]|<\|[a-z_]+\|>/i,
];

/** Whether a sentence gives orders to the machine that reads it. */
export function givesOrders(text: string): boolean {
  return ORDERS.some((order) => order.test(text));
}

/** The sentences of a document that a model may see and that may serve as evidence. */
export function plainSentences(document: Document): Sentence[] {
  return document.sentences.filter((s) => !givesOrders(document.text.slice(s.start, s.end)));
}
