/**
 * What two leaders are called together who were named before: "the two presidents", "keiner der beiden". Whole phrases,
 * or their beginnings; "$" ends a word.
 */
export const pairWords: readonly string[] = [
	...['the two presidents', 'the two leaders', 'the two men$', 'both presidents', 'both leaders', 'both men$'],
	...['the pair$', 'neither leader', 'neither president', 'neither man$', 'the presidents$'],
	...['beide präsidenten', 'beiden präsidenten', 'beide staatschefs', 'beiden staatschefs', 'beide politiker'],
	...['beiden politiker', 'die beiden$', 'der beiden$', 'den beiden$', 'beiden männer', 'beide männer'],
	...['les deux présidents', 'les deux dirigeants', 'les deux hommes', "les deux chefs d'état", 'deux chefs d’état'],
	...['aucun des deux', 'los dos presidentes', 'los dos líderes', 'los dos mandatarios', 'los dos hombres'],
	...['ambos presidentes', 'ambos líderes', 'ambos mandatarios', 'ninguno de los dos', 'i due presidenti'],
	...['i due leader', 'i due capi', 'dei due presidenti', 'dei due leader', 'entrambi i presidenti', 'nessuno dei due'],
	...['os dois presidentes', 'os dois líderes', 'dos dois líderes', 'dos dois presidentes', 'ambos os presidentes'],
	...['ambos os líderes', 'nenhum dos dois', 'de twee presidenten', 'de twee leiders', 'beide presidenten'],
	...['beide leiders', 'obaj prezydenci', 'obaj przywódcy', 'obu prezydentów', 'obu przywódców', 'obaj politycy'],
	...['оба президента', 'обоих президентов', 'двух президентов', 'двух лидеров', 'оба лидера', 'обоих лидеров'],
	...['обидва президенти', 'обох президентів', 'двох президентів', 'обидва лідери', 'обох лідерів', 'двох лідерів'],
	...['iki lider', 'iki başkan', 'iki devlet başkanı', 'الرئيسان', 'الرئيسين', 'الزعيمان', 'الزعيمين'],
	...['दोनों नेता', 'दोनों राष्ट्रपति', 'दोनों राष्ट्राध्यक्ष', '両首脳', '両大統領', '両氏', '两国元首', '兩國元首', '两位总统'],
	...['兩位總統', '双方元首', '두 정상', '양 정상', '두 대통령', '두 지도자', 'hai nhà lãnh đạo', 'hai tổng thống'],
	...['hai lãnh đạo', 'kedua pemimpin', 'kedua presiden', 'de två presidenterna', 'de två ledarna', 'oba prezidenti'],
	...['a két elnök', 'a két vezető', 'cei doi președinți', 'cei doi lideri', 'οι δύο πρόεδροι', 'οι δύο ηγέτες'],
];
