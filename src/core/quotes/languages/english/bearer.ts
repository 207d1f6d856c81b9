/** What bears an inscription. */
export const bearer =
	/^(?:signs?|banners?|placards?|posters?|stickers?|(?:t-?)?shirts?|hats?|caps?|mugs?|billboards?|plaques?)$/u;
