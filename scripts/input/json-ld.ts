/** What a page says of its article in JSON-LD (https://schema.org/NewsArticle). */
import type { ArticleMeta } from '@/lib/ontology';
import { cleanMeta } from './metadata';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const ARTICLE_TYPE = /Article$|^(?:BlogPosting|Report|PressRelease|WebPage)$/;

/** The metadata of the first article in a JSON-LD script; nothing when it is malformed or of something else. */
export function jsonLdMeta(script: string): ArticleMeta {
  let json: Json;
  try {
    json = JSON.parse(script);
  } catch {
    return {};
  }
  const articles = objectsIn(json).filter((o) =>
    [o['@type']].flat().some((t) => ARTICLE_TYPE.test(String(t))),
  );
  const article = articles.find((o) => o.datePublished) ?? articles[0];
  if (!article) return {};
  return cleanMeta({
    title: article.headline ?? article.name,
    publisher: nameOf(article.publisher),
    url: article.url ?? nameOf(article.mainEntityOfPage, '@id'),
    published: article.datePublished ?? article.dateCreated,
  });
}

/** A value's objects, at most three levels down: a list, a `@graph`, an article within a page. */
function objectsIn(json: Json | undefined, depth = 3): { [key: string]: Json }[] {
  if (json === null || typeof json !== 'object' || depth < 0) return [];
  if (Array.isArray(json)) return json.flatMap((j) => objectsIn(j, depth - 1));
  return [json, ...objectsIn(json['@graph'], depth - 1), ...objectsIn(json.mainEntity, depth - 1)];
}

function nameOf(value: Json | undefined, key = 'name'): Json | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return first && typeof first === 'object' && !Array.isArray(first) ? first[key] : first;
}
