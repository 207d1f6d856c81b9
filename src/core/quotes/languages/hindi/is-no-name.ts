/** Endings of nouns in the plural, of places and of adjectives, which no name has. */
const noName =
	/(?:ों|ियां|ियाँ|ाएं|ाएँ|ाओं|ग(?:ढ\u093C?|\u095D)|पुर|नगर|ाबाद|पुरा|गंज|वाड़ा|वाड़ी|खेड़ा|पट्टी|घाट|कोट|टोला|पुरम|ीय|वादी|वाद|पन|ाहट|वाला|वाली|वाले|दार|पूर्ण|जनक|हीन)$/u;

/** Whether a word ends as no name does. */
export function isNoName(word: string): boolean {
	return noName.test(word);
}
