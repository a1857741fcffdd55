/** Words that tell what a name is: titles, heads of organisations and places, and words that are no names. */
export * from './bodies';
export * from './people';
export * from './places';
export * from './plain';
