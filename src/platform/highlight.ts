/** The page can see the registry of highlights: a name that any page might use tells it nothing. */
export const highlightName = 'found';

/** Dark on light, on every page and every toolbar. */
export const highlightColours = { ground: '#ffdf6b', ink: '#1c1300' } as const;

/** Colours of a marked quote. */
export const highlightCss = `::highlight(${highlightName}) { background-color: ${highlightColours.ground}; color: ${highlightColours.ink}; }`;
