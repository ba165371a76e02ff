const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements that begin and end a paragraph. */
export const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul',
);

/** Elements that hold no text for readers. */
export const SKIPPED = names(
  'script style head title template noscript svg math object applet select textarea button datalist canvas',
);

/** Elements that show something from elsewhere. */
export const PARTS = names('img iframe video source audio embed');
