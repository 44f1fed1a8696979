/** A part of a document below one heading; the first one may have none. */
export type Section = {
  heading: string;
  /** Where it is on the page, without `#`; empty for the beginning. */
  id: string;
  /** Its text as readers see it, code included. */
  text: string;
};

/** What is searched, whatever it was made from. */
export type SearchDocument = {
  /** Where it is: an address of the site, or a path in a folder. */
  path: string;
  title: string;
  category?: string;
  tags: readonly string[];
  /** As it is shown, such as `2026-09-18`; may be empty. */
  date: string;
  sections: readonly Section[];
};
