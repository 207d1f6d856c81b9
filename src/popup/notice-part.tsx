import type { ComponentChildren } from 'preact';
import type { Notice } from '../core/view/to-notice.ts';

type Props = { readonly notice: Notice; readonly children?: ComponentChildren };

/** What is the matter and what to do, with the buttons that do it. */
export function NoticePart({ notice, children }: Props) {
	return (
		<section class="notice" data-notice={notice.name}>
			<div role="status">
				<h2>{notice.title}</h2>
				<p>{notice.body}</p>
			</div>
			{children}
		</section>
	);
}
