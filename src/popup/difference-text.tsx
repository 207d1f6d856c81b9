import { useState } from 'preact/hooks';
import type { Piece } from '../core/view/view.ts';
import { toLanguage } from './printed-words.tsx';
import { useSurface } from './surface.ts';

type Props = { readonly pieces: readonly Piece[]; readonly language: string | null };

/** A wording with what it has and lacks against the fullest one: struck through and underlined, and said aloud. */
export function DifferenceText({ pieces, language }: Props) {
	return (
		<p class="difference" dir="auto" {...toLanguage(language)}>
			{pieces.map((piece, i) => (
				<PieceText key={i} piece={piece} />
			))}
		</p>
	);
}

function PieceText({ piece }: { readonly piece: Piece }) {
	if (piece.kind === 'same') return <>{piece.other}</>;
	// Spaces and marks that stand beside words are no words that differ.
	if (!/[\p{L}\p{N}]/u.test(piece.fuller + piece.other)) return <>{piece.other === '' ? ' ' : piece.other}</>;
	if (piece.kind === 'cut') return <Cut piece={piece} />;
	if (piece.kind === 'added') return <Added words={piece.other} />;
	return (
		<>
			<Cut piece={piece} /> <Added words={piece.other} />
		</>
	);
}

function Added({ words }: { readonly words: string }) {
	const { messages } = useSurface().edition;
	return (
		<ins>
			<Aloud>{messages.wording.addedLabel}</Aloud>
			{words}
		</ins>
	);
}

/** A long cut is folded to its length: it would hide the words that were kept. */
function Cut({ piece }: { readonly piece: Piece }) {
	const { messages } = useSurface().edition;
	const [isOpen, setOpen] = useState(piece.folded === null);
	const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(piece.fuller) ?? [];
	const label = <Aloud>{messages.wording.cutLabel}</Aloud>;
	// Always a space beside a folded cut: its brackets are no part of the words around it.
	if (!isOpen) {
		return (
			<>
				{' '}
				<button type="button" class="cut" aria-expanded={false} onClick={() => setOpen(true)}>
					{label}[… {piece.folded} …]
				</button>{' '}
			</>
		);
	}
	return (
		<>
			{before}
			<del>
				{label}
				{words}
			</del>
			{after}
		</>
	);
}

/** For who cannot see how the words are marked; left out when text is copied. */
function Aloud({ children }: { readonly children: string }) {
	return <span class="aloud"> {children} </span>;
}
