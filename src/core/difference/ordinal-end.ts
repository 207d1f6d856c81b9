/** What stands behind digits that are an ordinal: "18th", "18.", "18-й"; a package "lists 14 banks" too. */
export const ordinalEnd = /^(?:[-‐]?\p{L}|[.ºª°])/u;
