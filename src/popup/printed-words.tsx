import type { Printed } from '../core/view/view.ts';

type Props = { readonly words: Printed; readonly marks?: readonly [string, string] };

/** Words as printed, in their own language and direction. */
export function PrintedWords({ words, marks = ['', ''] }: Props) {
	const language = words.language === null || words.language === '' ? {} : { lang: words.language };
	return (
		<span dir="auto" {...language}>
			{marks[0]}
			{words.text}
			{marks[1]}
		</span>
	);
}
