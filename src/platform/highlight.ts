/** The page can see the registry of highlights: a name that any page might use tells it nothing. */
export const highlightName = 'found';

/** Colours of a marked quote, dark on light in every page. */
export const highlightCss = `::highlight(${highlightName}) { background-color: #ffdf6b; color: #1c1300; }`;
