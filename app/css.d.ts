/** Next's own declarations, of style sheets among others, for a type check before the first build. */
/// <reference types="next" />
/// <reference types="next/types/global" />
