/** Shorter ones are written in capitals anywhere ("USA"). */
const leastName = 4;

/** A place in the capitals of a dateline, written as a name: "ANCHORAGE" is Anchorage. */
export function toPlaceName(place: string): string {
	const isShouted = place.length >= leastName && place === place.toUpperCase();
	return isShouted ? place.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : place;
}
