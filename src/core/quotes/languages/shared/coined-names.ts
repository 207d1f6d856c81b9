/**
 * What the press of many languages keeps in marks as the name of a thing, whoever coined it: beginnings, small letters,
 * spaces between words; of scripts without spaces the whole.
 */
const names = [
	// The coalition of the willing.
	'coalition des volontaires|koalition der willigen|coalición de voluntarios|coalición de los dispuestos|coalición de la voluntad|coalizione dei volenterosi|coligação dos dispostos|coalizão dos dispostos|coligação de vontades|coalizão de voluntários|koalicja chętnych|koalicji chętnych|koalicję chętnych|koalicją chętnych|коалиция желающих|коалиции желающих|коалицию желающих|коалицией желающих|коалиция решительных|коалиции решительных|коалицию решительных|коаліція охочих|коаліції охочих|коаліцію охочих|коаліцією охочих|коаліція рішучих|коаліції рішучих|коаліцію рішучих|gönüllüler koalisyon|istekliler koalisyon|liên minh tự nguyện|liên minh sẵn sàng|liên minh những nước sẵn sàng|liên minh các quốc gia sẵn sàng|志愿联盟|志願聯盟|自愿联盟|自願聯盟|意愿联盟|意願聯盟|有志連合|有志国連合|의지의 연합|의지의 연대|자발적 연합|تحالف الراغبين|ائتلاف الراغبين|कोएलिशन ऑफ द विलिंग|इच्छुक देशों का गठबंधन',
	// The war, as Russia has it called.
	'opération militaire spéciale|opération spéciale|militärische spezialoperation|militärischen spezialoperation|spezielle militäroperation|speziellen militäroperation|spezialoperation|operación militar especial|operación especial|operazione militare speciale|operazione speciale|operação militar especial|operação especial|specjalna operacja wojskowa|specjalnej operacji wojskowej|specjalną operację wojskową|specjalną operacją wojskową|специальная военная операция|специальной военной операции|специальную военную операцию|специальной военной операцией|спецоперац|спеціальна воєнна операція|спеціальної воєнної операції|спеціальну воєнну операцію|спеціальна військова операція|özel askeri operasyon|chiến dịch quân sự đặc biệt|特别军事行动|特別軍事行動|特殊军事行动|特別軍事作戦|특별 군사 작전|특별군사작전|عملية عسكرية خاصة|العملية العسكرية الخاصة|विशेष सैन्य अभियान|विशेष सैन्य ऑपरेशन',
	// The tankers that sail around sanctions.
	'flotte fantôme|flottes fantômes|flotte de l’ombre|schattenflotte|flota fantasma|flota en la sombra|flotta ombra|flotta fantasma|frota fantasma|frota sombra|frota-sombra|flota cieni|floty cieni|flotę cieni|flotą cieni|теневой флот|теневого флота|теневым флотом|теневому флоту|тіньовий флот|тіньового флоту|тіньовим флотом|тіньовому флоту|gölge filo|hạm đội bóng tối|hạm đội ma|影子舰队|影子艦隊|影子油轮|影の船団|影の艦隊|그림자 선단|그림자 함대|أسطول الظل|शैडो फ्लीट',
].flatMap((forms) => forms.split('|'));

/** Most signs behind the beginning: an ending of a case. */
const longestEnding = 4;

/** Whether what stands between marks is such a name, with an article before it or none. */
export function isCoinedName(words: string): boolean {
	const plain = words
		.toLowerCase()
		.replaceAll("'", '’')
		.replace(/^(?:die|der|den|das|la|le|les|el|los|a|o|ال)\s+/u, '');
	return names.some((name) => plain.startsWith(name) && plain.length - name.length <= longestEnding);
}
