import { useEffect } from 'preact/hooks';
import type { HeadlineTrimView, PageHead } from '../core/view/view.ts';
import { Disclosure } from './disclosure.tsx';
import { Facts } from './facts.tsx';
import { toLanguage } from './printed-words.tsx';
import { useSurface } from './surface.ts';

/** What the open page is: outlet, date, headline, how far it is coverage and why. */
export function PageHeadPart({ page }: { readonly page: PageHead }) {
	const { edition, isWide } = useSurface();
	const { messages } = edition;
	useEffect(() => {
		// A tab among others says what it is about.
		if (isWide) document.title = `${page.title.text} · Crossquote`;
	}, [isWide, page.title.text]);
	return (
		<section class="page-head">
			<p class="kicker">
				<Facts facts={page.kicker} />
			</p>
			<h2 dir="auto" {...toLanguage(page.title.language)}>
				{page.title.text}
			</h2>
			{page.trims.map((trim) => (
				<HeadlineTrim key={trim.label[0]} trim={trim} />
			))}
			<div class="grade">
				<p>{page.grade}</p>
				{page.reasons.length > 0 && (
					<Disclosure label={messages.head.why} className="why">
						<ul class="reasons">
							{page.reasons.map((reason) => (
								<li key={reason}>{reason}</li>
							))}
						</ul>
					</Disclosure>
				)}
			</div>
			{page.notes.map((note) => (
				<p key={note} class="note">
					{note}
				</p>
			))}
		</section>
	);
}

/** What the headline quotes of a sentence, unfolding to the sentence with those words marked in it. */
function HeadlineTrim({ trim }: { readonly trim: HeadlineTrimView }) {
	const { isWide } = useSurface();
	const [before, kept, after] = trim.sentence;
	return (
		<div class="headline-trim">
			<Disclosure label={<Facts facts={trim.label} />} className="count" isOpen={isWide}>
				<blockquote class="trimmed-sentence" dir="auto" {...toLanguage(trim.language)}>
					{before}
					<mark>{kept}</mark>
					{after}
				</blockquote>
				<p class="evidence">{trim.about}</p>
			</Disclosure>
		</div>
	);
}
