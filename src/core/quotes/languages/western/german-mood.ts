import type { Token } from '../../words/read-tokens.ts';

/** German verbs in the mood of what somebody said, third person: what a text tells so, it leaves to somebody else. */
const verbs = new Set(
	`dürfe könne müsse solle wolle werde habe sei seien gebe brauche bleibe gehe komme stehe lasse wisse mache sehe halte
	nehme finde bringe führe zeige liege spreche trage treffe bestehe herrsche drohe fehle bedeute gelte handele handle
	laufe leide scheine setze wachse wirke zahle ziehe erwarte verdiene versuche bekomme hoffe glaube denke arbeite
	biete breche fahre gehöre gewinne helfe koste prüfe schaffe spiele spüre stelle steige stimme suche tue unterstütze
	verliere verstehe vertraue wünsche zwinge enthalte ermögliche erschwere gefährde beginne beruhe betreffe entscheide
	entspreche entstehe erfülle erhalte erkenne erlaube ermittle existiere funktioniere rechne reagiere riskiere
	profitiere freue begrüße lehne bereite bilde diene drehe erinnere erreiche erziele fürchte gelinge genieße geschehe
	greife kämpfe kenne lauere lebe liefere löse meide nutze öffne plane rücke schade schaue schütze sitze sorge sterbe
	streite trete verfüge verfolge vergesse verhalte verhindere verlaufe verletze vermisse versage verschärfe verstoße
	verweigere verzichte wechsele weigere zähle zerstöre zweifle`.split(/\s+/u),
);

/** Whether a word is such a verb. */
export function isTold(token: Token | undefined): boolean {
	return token?.kind === 'word' && !token.capital && verbs.has(token.text);
}
